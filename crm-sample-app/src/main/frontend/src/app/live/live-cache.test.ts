import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { parseLiveMessage } from '@/lib/wire/live-message';
import { anEndedCall, aLiveCall } from '@/testing/factories';
import { aTask } from '@/testing/work-factories';
import { patchCache } from './live-cache';

const TIMELINE = [...TIMELINE_KEY, 1, null];
const LOG = ['calls', 'list', ''];
const TASKS = [...TASKS_KEY, 'list', 'mine', 'today'];

/** Which of what is held is asked for again after the message. */
function renewed(message: object): readonly unknown[][] {
  const client = new QueryClient();
  const held = [TIMELINE, LOG, TASKS];
  held.forEach((key) => client.setQueryData(key, {}));
  const read = parseLiveMessage(JSON.stringify(message));
  if (read === null) {
    throw new Error('The message was not understood');
  }
  patchCache(client, read);
  return held.filter((key) => client.getQueryState(key)?.isInvalidated);
}

describe('what others do', () => {
  it('shows in the log and the timeline when a call is over', () => {
    expect(renewed({ type: 'call_ended', call: anEndedCall() })).toEqual([TIMELINE, LOG]);
  });

  it('shows there, too, when its outcome or whom it was with is told later', () => {
    expect(renewed({ type: 'call_changed', call: anEndedCall() })).toEqual([TIMELINE, LOG]);
    expect(renewed({ type: 'call_changed', call: aLiveCall() })).toEqual([]);
  });

  it.each([
    { type: 'task_changed', task: aTask() },
    { type: 'task_deleted', taskId: 31 },
  ])('shows in tasks and timeline: $type', (message) => {
    expect(renewed(message)).toEqual([TIMELINE, TASKS]);
  });

  it('shows in the timeline when a note is taken away', () => {
    expect(renewed({ type: 'note_deleted', noteId: 5, contactId: 1, callId: null })).toEqual([
      TIMELINE,
    ]);
  });
});
