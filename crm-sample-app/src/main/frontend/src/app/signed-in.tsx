import type { ReactNode } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { checkSession } from '@/features/auth/api/auth';
import { SoftphoneProvider } from '@/features/softphone/softphone-provider';
import { useSession } from '@/hooks/use-session';
import { LiveProvider } from './live/live-provider';
import { signInAddress } from './next-page';
import { Shell } from './shell/shell';

/** Everything behind the sign-in guard: socket, telephone and frame live as long as the session. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { session, ended } = useSession();
  const [path] = useLocation();
  const search = useSearch();
  if (session === null) {
    const from = search === '' ? path : `${path}?${search}`;
    return <Redirect to={ended === 'signed-out' ? '/sign-in' : signInAddress(from)} replace />;
  }
  return (
    <LiveProvider key={session.token} token={session.token} checkSession={checkSession}>
      <SoftphoneProvider>
        <Shell>{children}</Shell>
      </SoftphoneProvider>
    </LiveProvider>
  );
}
