import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { sessionStore } from '@/lib/session-store';
import type { Account } from '@/lib/wire/user';
import { anAccount } from './factories';

/** Renders with a query cache of its own and somebody signed in. */
export function renderSignedIn(children: ReactNode, account: Account = anAccount()) {
  sessionStore.begin({ token: 'secret', user: account });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);
  return { ...view, client, user: userEvent.setup({ delay: null }) };
}
