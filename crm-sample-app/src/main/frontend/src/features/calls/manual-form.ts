import { dueDay, dueTime } from '@/lib/due';
import { formatDuration } from '@/lib/format';
import { customerNumber, type Call, type Outcome } from '@/lib/wire/call';
import type { Named } from '@/lib/wire/task';
import type { Correction, ManualCall } from './api/get-calls';
import { words } from './strings';

const LENGTH = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u;

/** Seconds of `2:07` or `1:02:07`, or of whole minutes; null for anything else. */
export function parseLength(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,3}$/u.test(plain)) {
    return Number(plain) * 60;
  }
  const parts = LENGTH.exec(plain);
  if (parts === null) {
    return null;
  }
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** A call that was placed can't be missed, nor can one that came in be busy there. */
export const OUTCOMES = {
  outbound: ['completed', 'no-answer', 'busy'],
  inbound: ['completed', 'missed'],
} as const;

export interface Draft {
  number: string;
  direction: keyof typeof OUTCOMES;
  outcome: Outcome;
  /** As a field for local date and time holds it, so to the minute. */
  start: string;
  length: string;
  contact: Named | null;
  note: string;
}

export function startOf(at: string): string {
  const moment = { dueOn: null, dueAt: at };
  return `${dueDay(moment)}T${dueTime(moment)}`;
}

export function problemsOf({ number, start, length }: Draft) {
  return {
    number: number.trim() === '' ? words.numberNeeded : undefined,
    startedAt: start === '' ? words.startNeeded : undefined,
    durationSeconds: parseLength(length) === null ? words.durationWrong : undefined,
  };
}

export type FieldName = keyof ReturnType<typeof problemsOf>;

/** What both a new entry and a correction say; `moment` is when the call began, as the form was opened with it. */
export function entryOf(draft: Draft, moment: string): Omit<Correction, 'changedAt'> {
  const { number, direction, outcome, start, length } = draft;
  return {
    number: number.trim(),
    direction,
    outcome,
    // What nobody changed keeps its seconds, or the call would stand before those it came after.
    startedAt: start === startOf(moment) ? moment : new Date(start).toISOString(),
    durationSeconds: parseLength(length) ?? 0,
  };
}

export function newEntryOf(draft: Draft, moment: string): ManualCall {
  const { contact, note } = draft;
  return {
    ...entryOf(draft, moment),
    ...(contact === null ? {} : { contactId: contact.id }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

/** The form of a call that stands in the log. */
export function draftOf(call: Call): Draft {
  const ended = call.endedAt ?? call.startedAt;
  const seconds = Math.round((Date.parse(ended) - Date.parse(call.startedAt)) / 1000);
  return {
    number: customerNumber(call),
    direction: call.direction === 'inbound' ? 'inbound' : 'outbound',
    outcome: call.outcome ?? 'completed',
    start: startOf(call.startedAt),
    length: formatDuration(seconds),
    contact: null,
    note: '',
  };
}
