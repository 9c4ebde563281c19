import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { companyKey } from '@/lib/queries/companies';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { parseLiveMessage } from '@/lib/wire/live-message';
import { anEndedCall, aLiveCall } from '@/testing/factories';
import { aTask } from '@/testing/work-factories';
import { LiveCache } from './live-cache';

const TIMELINE = [...TIMELINE_KEY, 1, null];
const OTHERS = [...TIMELINE_KEY, 2, null];
const LOG = ['calls', 'log', {}];
const COMPANY = [...companyKey(3)];
const TASKS = [...TASKS_KEY, 'list', 'mine', 'today'];
const REPORT = ['reports', 'calls', 'from=2026-03-01'];

const note = { id: 5, contactId: 1, callId: null, text: 'Likes tea', createdAt: '2026-03-01' };
const pages = (...items: object[]) => ({ pages: [{ items, next: null }], pageParams: [null] });

/** Which of what is held is asked for again after the message. */
function renewed(message: object): QueryKey[] {
  const client = new QueryClient();
  const story = pages(
    { kind: 'task', task: aTask() },
    { kind: 'note', note },
    { kind: 'call', call: anEndedCall({ id: 77 }) },
  );
  client.setQueryData(TIMELINE, story);
  [OTHERS, LOG, COMPANY, TASKS, REPORT].forEach((key) => client.setQueryData(key, pages()));
  const read = parseLiveMessage(JSON.stringify(message));
  if (read === null) {
    throw new Error('The message was not understood');
  }
  const cache = new LiveCache(client);
  cache.hear(read);
  cache.stop();
  return [TIMELINE, OTHERS, LOG, COMPANY, TASKS, REPORT].filter(
    (key) => client.getQueryState(key)?.isInvalidated,
  );
}

const gretas = { contact: { id: 1, name: 'Greta Gustafsson' } };

describe('what others do', () => {
  it('shows in log, timeline and reports when a call is over', () => {
    expect(renewed({ type: 'call_ended', call: anEndedCall(gretas) })).toEqual([
      TIMELINE,
      LOG,
      REPORT,
    ]);
  });

  it('goes from the log when it was written down by mistake', () => {
    expect(renewed({ type: 'call_removed', callId: 77 })).toEqual([TIMELINE, REPORT]);
  });

  it('shows there, too, when its outcome or whom it was with is told later', () => {
    const call = anEndedCall(gretas);
    expect(renewed({ type: 'call_changed', call })).toEqual([TIMELINE, LOG, REPORT]);
    expect(renewed({ type: 'call_changed', call: aLiveCall(gretas) })).toEqual([]);
  });

  it.each([
    { type: 'task_changed', task: aTask() },
    { type: 'task_changed', task: aTask({ contact: null }) },
    { type: 'task_deleted', taskId: 31 },
  ])('shows in tasks, and in the timeline where it stood: $type', (message) => {
    expect(renewed(message)).toEqual([TIMELINE, TASKS]);
  });

  it('shows in the timeline of the contact that a task or note is about', () => {
    const task = aTask({ id: 99, contact: { id: 2, name: 'Lars Lind' } });
    expect(renewed({ type: 'task_changed', task })).toEqual([OTHERS, TASKS]);
    expect(renewed({ type: 'note_changed', note: { ...note, id: 6 } })).toEqual([TIMELINE]);
  });

  it('shows in the timeline when a note is taken away', () => {
    expect(renewed({ type: 'note_deleted', noteId: 5 })).toEqual([TIMELINE]);
    expect(renewed({ type: 'note_deleted', noteId: 7 })).toEqual([]);
  });

  it.each([
    { type: 'contact_created', contactId: 1 },
    { type: 'contact_updated', contactId: 1 },
    { type: 'contact_trashed', contactId: 1 },
    { type: 'contact_restored', contactId: 1 },
    { type: 'contact_erased', contactId: 1 },
    { type: 'contacts_merged', keptId: 1, goneId: 2 },
    { type: 'contacts_imported', count: 7 },
  ])('shows in how many people a company has: $type', (message) => {
    expect(renewed(message)).toContainEqual(COMPANY);
  });
});
