import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { errorText } from '@/lib/api-error';
import { dropOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import { declineCall } from './api/calls';

export interface Decline {
  decline: () => void;
  declining: boolean;
  /** Why the last attempt failed; null once it is tried again. */
  problem: string | null;
}

/** Declines a call for this agent; every place that shows the call sees how that goes. */
export function useDecline(callId: number): Decline {
  const client = useQueryClient();
  const mutationKey = ['decline', callId];
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: () => declineCall(callId),
    onSuccess: () =>
      client.setQueryData(liveQuery.queryKey, (state) =>
        state === undefined ? state : dropOffer(state, callId),
      ),
  });
  const last = useMutationState({
    filters: { mutationKey, exact: true },
    select: ({ state }) => state,
  }).at(-1);
  return {
    decline: () => mutate(),
    declining: last?.status === 'pending',
    problem: last?.status === 'error' ? errorText(last.error) : null,
  };
}
