import { z } from 'zod';
import { missedSchema } from './missed';
import { noteSchema } from './note';
import { taskSchema } from './task';

const position = z.number().optional();

/** What the socket tells about tasks, notes and missed calls. */
export const workMessages = [
  z.object({ type: z.literal('task_changed'), position, task: taskSchema }),
  z.object({ type: z.literal('task_deleted'), position, taskId: z.number() }),
  z.object({ type: z.literal('task_due'), position, task: taskSchema }),
  z.object({ type: z.literal('note_changed'), position, note: noteSchema }),
  z.object({ type: z.literal('note_deleted'), position, noteId: z.number() }),
  z.object({ type: z.literal('missed_call_changed'), position, item: missedSchema }),
] as const;
