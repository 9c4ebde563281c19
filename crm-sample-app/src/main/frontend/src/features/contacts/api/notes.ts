import { z } from 'zod';
import { request } from '@/lib/api-client';
import { ApiError } from '@/lib/api-error';
import { noteSchema, type Note } from '@/lib/wire/note';

export const addNote = (contactId: number, text: string) =>
  request(z.unknown(), `/contacts/${contactId}/notes`, { method: 'POST', body: { text } });

export const changeNote = (id: number, text: string, version: number) =>
  request(noteSchema, `/notes/${id}`, { method: 'PUT', body: { text, version } });

export const deleteNote = (id: number) => request(z.unknown(), `/notes/${id}`, { method: 'DELETE' });

const conflictSchema = z.object({ current: noteSchema });

/** What the note says now, when it was changed elsewhere first. */
export function noteConflictOf(error: unknown): Note | null {
  return error instanceof ApiError && error.status === 409
    ? (conflictSchema.safeParse(error.problem).data?.current ?? null)
    : null;
}
