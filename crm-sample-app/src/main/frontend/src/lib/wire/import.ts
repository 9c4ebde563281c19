import { z } from 'zod';
import { personSchema } from './participant';

export const importStateSchema = z.enum([
  'uploaded',
  'checking',
  'checked',
  'running',
  'finished',
  'cancelled',
  'failed',
]);
export type ImportState = z.infer<typeof importStateSchema>;

export const columnTargetSchema = z.object({
  column: z.number(),
  target: z.string().nullable().default(null),
});
export type ColumnTarget = z.infer<typeof columnTargetSchema>;

const progressSchema = z.object({
  read: z.number().default(0),
  created: z.number().default(0),
  updated: z.number().default(0),
  unchanged: z.number().default(0),
  refused: z.number().default(0),
  percent: z.number().nullish().transform((percent) => percent ?? 0),
});
export type ImportProgress = z.infer<typeof progressSchema>;

/** The mapping alone, or with what is done on a match. */
const mappingSchema = z.union([
  z.array(columnTargetSchema),
  z.object({ columns: z.array(columnTargetSchema) }).transform(({ columns }) => columns),
]);

export const importSchema = z.object({
  id: z.number(),
  fileName: z.string(),
  state: importStateSchema,
  delimiter: z.string().nullable().default(null),
  columns: z.array(z.string()).default([]),
  sample: z.array(z.array(z.string())).default([]),
  mapping: mappingSchema.nullable().default(null),
  country: z.string().nullable().default(null),
  onMatch: z.enum(['update', 'skip']).nullable().default(null),
  rows: z.number().nullable().default(null),
  progress: progressSchema.prefault({}),
  errors: z
    .array(
      z.object({
        row: z.number(),
        column: z.union([z.string(), z.number()]).nullable().default(null),
        message: z.string(),
      }),
    )
    .default([]),
  createdBy: personSchema.nullable().default(null),
  createdAt: z.string(),
  startedAt: z.string().nullable().default(null),
  finishedAt: z.string().nullable().default(null),
  failure: z.string().nullable().default(null),
});
export type Import = z.infer<typeof importSchema>;

export function isWorking({ state }: Pick<Import, 'state'>): boolean {
  return state === 'checking' || state === 'running';
}
