import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { ownZone, type Due } from '../due';
import { pageOf } from '../wire/page';
import { taskSchema, taskSummarySchema, type Task } from '../wire/task';

export const TASKS_KEY = ['tasks'] as const;

export const taskSummaryQuery = queryOptions({
  queryKey: [...TASKS_KEY, 'summary'],
  queryFn: ({ signal }) =>
    request(taskSummarySchema, `/tasks/summary?zone=${encodeURIComponent(ownZone())}`, { signal }),
});

export type TaskGroup = 'overdue' | 'today' | 'upcoming' | 'done';

function groupSearch(group: TaskGroup): Record<string, string> {
  return group === 'done' ? { state: 'done' } : { state: 'open', due: group };
}

export const tasksQuery = (scope: 'mine' | 'all', group: TaskGroup) =>
  infiniteQueryOptions({
    queryKey: [...TASKS_KEY, 'list', scope, group],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ scope, ...groupSearch(group), zone: ownZone() });
      if (pageParam !== null) {
        search.set('cursor', pageParam);
      }
      return request(pageOf(taskSchema), `/tasks?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export interface NewTask {
  title: string;
  due: Due;
  contactId?: number | null;
  callId?: number | null;
  assigneeId?: number | null;
}

function bodyOf({ due, ...rest }: NewTask): object {
  const told = Object.entries(rest).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(told), ...due };
}

export const createTask = (task: NewTask) =>
  request(taskSchema, '/tasks', { method: 'POST', body: bodyOf(task) });

export const changeTask = (id: number, task: NewTask, version: number) =>
  request(taskSchema, `/tasks/${id}`, { method: 'PUT', body: { ...bodyOf(task), version } });

export const setTaskDone = ({ id }: Task, done: boolean) =>
  request(z.unknown(), `/tasks/${id}/${done ? 'done' : 'reopen'}`, { method: 'POST' });

export const deleteTask = (id: number) =>
  request(z.unknown(), `/tasks/${id}`, { method: 'DELETE' });
