import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { signOut } from '@/features/auth/api/auth';
import { usePhone } from '@/features/softphone/phone-context';
import { runningCalls } from '@/features/softphone/phone-state';
import { leaveGuard } from '@/lib/leave-guard';
import { sessionStore } from '@/lib/session-store';

export interface SignOut {
  /** Signs out, or asks first whoever is in a call. */
  start: () => void;
  /** The question is open. */
  asking: boolean;
  stay: () => void;
  /** Ends the telephone, then the session on the server, then what this browser remembers. */
  confirm: () => void;
}

export function useSignOut(): SignOut {
  const { phone, state } = usePhone();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const inCall = runningCalls(state).length > 0;
  const leave = (): void =>
    leaveGuard.leave(() => {
      phone?.goOffline();
      void signOut()
        .catch(() => undefined)
        .finally(() => {
          sessionStore.end('signed-out');
          client.clear();
        });
    });
  return {
    start: () => (inCall ? setAsked(true) : leave()),
    // A call that ends meanwhile answers the question: there is nothing to lose any more.
    asking: asked && inCall,
    stay: () => setAsked(false),
    confirm: () => {
      setAsked(false);
      leave();
    },
  };
}
