import { useMutation } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';

/**
 * Runs requests about one call, one at a time; a refusal is told in words and nothing changes. What
 * the request brought about comes over the socket.
 */
export function useCallControl() {
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (ask: () => Promise<unknown>) => ask(),
  });
  return {
    run: (ask: () => Promise<unknown>, then?: () => void) =>
      mutate(ask, then === undefined ? {} : { onSuccess: then }),
    pending: isPending,
    problem: error === null ? null : errorText(error),
    reset,
  };
}
