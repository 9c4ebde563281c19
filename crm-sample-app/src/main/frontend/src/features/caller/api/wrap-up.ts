import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';
import type { Due } from '@/lib/due';
import { callNoteSchema } from '@/lib/wire/note';
import { wrapUpSchema } from '@/lib/wire/wrap-up';

export interface NewWrapUp {
  outcomeId: number | null;
  /** Left out, one's own note of the call stays as it is. */
  note?: string;
  /** Left out, what was planned before stays as it is. */
  followUp?: { title: string } & Due;
}

export const wrapUpQuery = (callId: number) =>
  queryOptions({
    queryKey: ['calls', 'wrap-up', callId],
    queryFn: ({ signal }) => request(wrapUpSchema, `/calls/${callId}/wrap-up`, { signal }),
  });

export const saveWrapUp = (callId: number, body: NewWrapUp) =>
  request(wrapUpSchema, `/calls/${callId}/wrap-up`, { method: 'PUT', body });

export const loadNote = (callId: number) => request(callNoteSchema, `/calls/${callId}/note`);

export const saveNote = (callId: number, text: string, version: number, keepalive: boolean) =>
  request(callNoteSchema, `/calls/${callId}/note`, {
    method: 'PUT',
    body: { text, version },
    keepalive,
  });

/** The agent may be rung again. */
export const finishWrapUp = () => request(z.unknown(), '/me/wrap-up/done', { method: 'POST' });
