import { useQuery } from '@tanstack/react-query';
import type { LiveState } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';

export function useLive(): LiveState {
  return useQuery(liveQuery).data;
}
