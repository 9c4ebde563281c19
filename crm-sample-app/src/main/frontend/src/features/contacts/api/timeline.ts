import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { pageOf } from '@/lib/wire/page';
import { taskSchema } from '@/lib/wire/task';
import { timelineItemSchema } from '@/lib/wire/timeline';

export const TIMELINE_KINDS = ['call', 'note', 'task', 'change'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

const PAGE_SIZE = 20;

export const timelineQuery = (contactId: number, kind: TimelineKind | null) =>
  infiniteQueryOptions({
    queryKey: [...TIMELINE_KEY, contactId, kind],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ limit: String(PAGE_SIZE) });
      if (kind !== null) {
        search.set('kind', kind);
      }
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(
        pageOf(timelineItemSchema),
        `/contacts/${contactId}/timeline?${search.toString()}`,
        { signal },
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** What is still to be done for the contact, by anybody. */
export const contactTasksQuery = (contactId: number) =>
  queryOptions({
    queryKey: [...TASKS_KEY, 'contact', contactId],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({
        scope: 'all',
        state: 'open',
        contact: String(contactId),
      });
      return (await request(pageOf(taskSchema), `/tasks?${search.toString()}`, { signal })).items;
    },
  });
