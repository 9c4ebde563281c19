import { useMutation, useQueryClient } from '@tanstack/react-query';
import { applyLive, NOTHING_KNOWN } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import { linkContact } from './api/card';

export interface Link {
  contactId: number | null;
  addNumber: boolean;
}

/** Puts a call to a contact; every place that shows the call learns of it at once. */
export function useLink(callId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contactId, addNumber }: Link) => linkContact(callId, contactId, addNumber),
    onSuccess: (call) => {
      client.setQueryData(liveQuery.queryKey, (live) =>
        applyLive(live ?? NOTHING_KNOWN, { type: 'call_changed', call, offeredToMe: null }),
      );
      return client.invalidateQueries({ queryKey: ['calls'] });
    },
  });
}
