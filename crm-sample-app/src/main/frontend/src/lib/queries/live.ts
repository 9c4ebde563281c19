import { queryOptions } from '@tanstack/react-query';
import { NOTHING_KNOWN, type LiveState } from '../live/live-state';

/** Fed by the socket alone; nothing is ever fetched for it. */
export const liveQuery = queryOptions<LiveState>({
  queryKey: ['live'],
  queryFn: () => NOTHING_KNOWN,
  initialData: NOTHING_KNOWN,
  staleTime: Infinity,
  gcTime: Infinity,
});
