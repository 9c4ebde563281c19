import type { QueryClient } from '@tanstack/react-query';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import type { TimelineItem } from '@/lib/wire/timeline';
import { itemsOf, type Pages } from './pages';

/** Asks again for the timelines that are told of: by their contact, or by something that stands in them. */
export function renewTimelines(
  client: QueryClient,
  touches: (contactId: number, item: TimelineItem | null) => boolean,
): void {
  void client.invalidateQueries({
    queryKey: TIMELINE_KEY,
    predicate: ({ queryKey, state }) => {
      const contactId = queryKey[TIMELINE_KEY.length] as number;
      const items = itemsOf(state.data as Pages<TimelineItem> | undefined);
      return touches(contactId, null) || items.some((item) => touches(contactId, item));
    },
  });
}
