import '@/styles/index.css';
import '@/lib/zod-config';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { CustomerTelephone } from '@/features/handset';
import { themeStore } from '@/lib/theme';

themeStore.follow();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: 1 } } })}>
      <CustomerTelephone />
    </QueryClientProvider>,
  );
}
