import { z } from 'zod';
import { callSchema } from './call';
import { noteSchema } from './note';
import { personSchema } from './participant';
import { taskSchema } from './task';

const changedMemberSchema = z.object({
  member: z.string(),
  from: z.unknown(),
  to: z.unknown(),
});
export type ChangedMember = z.infer<typeof changedMemberSchema>;

const changeSchema = z
  .enum(['created', 'changed', 'trashed', 'restored', 'merged', 'unmerged'])
  .catch('changed');

const moment = { at: z.string(), by: personSchema.nullable().default(null) };

/** What has happened with a contact, one thing at a time. */
export const timelineItemSchema = z.discriminatedUnion('kind', [
  z.object({ ...moment, kind: z.literal('call'), call: callSchema }),
  z.object({ ...moment, kind: z.literal('note'), note: noteSchema }),
  z.object({ ...moment, kind: z.literal('task'), task: taskSchema }),
  z.object({
    ...moment,
    kind: z.literal('change'),
    change: z.object({ what: changeSchema, members: z.array(changedMemberSchema).default([]) }),
  }),
]);
export type TimelineItem = z.infer<typeof timelineItemSchema>;
