import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { DiallerContext } from '@/hooks/dialler';
import { errorText } from '@/lib/api-error';
import { placeCall } from './api/calls';
import { DialContext, type DialProblem } from './dial-context';
import { callerIdChoice, lastDialled } from './dial-memory';
import { usePhone } from './phone-context';

interface Wanted {
  to: string;
  from: string | null;
}

/** Lets every page place calls: the server decides, the telephone connects. */
export function DialProvider({ children }: { children: ReactNode }) {
  const { state, phone } = usePhone();
  const [problem, setProblem] = useState<DialProblem | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ to, from }: Wanted) => placeCall(to, from),
    onMutate: ({ to }) => {
      setProblem(null);
      lastDialled.set(to);
    },
    onSuccess: (call) => phone?.perform({ do: 'join', call }),
    onError: (error, { to }) => setProblem({ to, text: errorText(error) }),
  });
  const ready = state.device.phase === 'ready' && !isPending;
  const dial = useMemo(
    () => ({
      ready,
      pending: isPending,
      problem,
      call: (to: string, from: string | null) => mutate({ to, from }),
      dismiss: () => setProblem(null),
    }),
    [ready, isPending, problem, mutate],
  );
  const dialler = useMemo(
    () => ({
      ready,
      call: (to: string) => {
        const from = callerIdChoice.get();
        mutate({ to, from: from === '' ? null : from });
      },
    }),
    [ready, mutate],
  );
  return (
    <DialContext value={dial}>
      <DiallerContext value={dialler}>{children}</DiallerContext>
    </DialContext>
  );
}
