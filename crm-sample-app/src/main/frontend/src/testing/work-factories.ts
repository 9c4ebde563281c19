import type { MissedCall } from '@/lib/wire/missed';
import type { OutcomeCode } from '@/lib/wire/outcome-code';
import type { Task } from '@/lib/wire/task';

export function aTask(over: Partial<Task> = {}): Task {
  return {
    id: 31,
    title: 'Send the quote',
    dueOn: '2026-03-01',
    dueAt: null,
    contact: { id: 1, name: 'Greta Gustafsson' },
    callId: 7,
    assignee: { id: 3, fullName: 'Alice Andersson' },
    createdBy: { id: 3, fullName: 'Alice Andersson' },
    doneAt: null,
    version: 1,
    ...over,
  };
}

export function aMissedCall(over: Partial<MissedCall> = {}): MissedCall {
  return {
    id: 41,
    number: '+46701234567',
    contact: { id: 1, name: 'Greta Gustafsson' },
    attempts: 3,
    firstAt: '2026-03-01T11:00:00.000Z',
    lastAt: '2026-03-01T11:40:00.000Z',
    lastCallId: 7,
    reason: 'nobody-answered',
    takenBy: null,
    takenAt: null,
    state: 'open',
    closedHow: null,
    closedReason: null,
    closedBy: null,
    closedAt: null,
    ...over,
  };
}

export function anOutcomeCode(over: Partial<OutcomeCode> = {}): OutcomeCode {
  return { id: 1, label: 'Sold', tone: 'positive', position: 1, active: true, ...over };
}

/** One contact of the caller card, with whom Ada spoke last. */
export function aMatch(over: object = {}) {
  return {
    contact: {
      id: 1,
      name: 'Greta Gustafsson',
      company: { id: 5, name: 'Gustafsson Bygg AB' },
      owner: { id: 4, fullName: 'Bob Berg' },
    },
    lastCalls: [
      {
        id: 5,
        startedAt: '2026-02-26T12:00:00.000Z',
        direction: 'inbound',
        outcome: 'completed',
        durationSeconds: 127,
        agent: { id: 1, fullName: 'Ada Admin' },
      },
    ],
    lastSpoke: { at: '2026-02-26T12:00:00.000Z', agent: { id: 1, fullName: 'Ada Admin' } },
    openTasks: [aTask()],
    ...over,
  };
}

export function aCard(over: object = {}) {
  return {
    number: '+46701234567',
    country: 'SE',
    own: false,
    dialled: '+46850000100',
    matches: [aMatch()],
    previousCalls: 1,
    ...over,
  };
}
