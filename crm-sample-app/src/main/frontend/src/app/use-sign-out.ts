import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '@/features/auth/api/auth';
import { usePhone } from '@/features/softphone/phone-context';
import { leaveGuard } from '@/lib/leave-guard';
import { sessionStore } from '@/lib/session-store';

/** Ends the telephone, then the session on the server, then what this browser remembers. */
export function useSignOut(): () => void {
  const { phone } = usePhone();
  const client = useQueryClient();
  return () =>
    leaveGuard.leave(() => {
      phone?.goOffline();
      void signOut()
        .catch(() => undefined)
        .finally(() => {
          sessionStore.end('signed-out');
          client.clear();
        });
    });
}
