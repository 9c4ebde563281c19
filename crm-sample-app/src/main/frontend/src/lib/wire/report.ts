import { z } from 'zod';

const seconds = z.number().nullable().default(null);

export const figuresSchema = z.object({
  calls: z.number(),
  inbound: z.number(),
  outbound: z.number(),
  answered: z.number(),
  missed: z.number(),
  abandoned: z.number(),
  averageAnswerSeconds: seconds,
  talks: z.number(),
  talkSeconds: z.number(),
  holdSeconds: z.number(),
  wrapUpSeconds: z.number(),
  averageTalkSeconds: seconds,
  answeredWithin20s: z.number(),
  serviceLevelPercent: z.number().nullable().default(null),
});
export type Figures = z.infer<typeof figuresSchema>;
export type Figure = keyof Figures;

const rowSchema = z.object({
  key: z.coerce.string(),
  label: z.string().nullish().transform((label) => label ?? ''),
  figures: figuresSchema,
  previous: figuresSchema.nullable().default(null),
});
export type ReportRow = z.infer<typeof rowSchema>;

export const groupingSchema = z.enum([
  'hour',
  'day',
  'week',
  'month',
  'agent',
  'number',
  'outcome',
  'code',
]);
export type Grouping = z.infer<typeof groupingSchema>;

export const reportSchema = z.object({
  from: z.string(),
  to: z.string(),
  zone: z.string(),
  by: groupingSchema,
  totals: figuresSchema,
  previous: z
    .object({ from: z.string(), to: z.string(), totals: figuresSchema })
    .nullable()
    .default(null),
  rows: z.array(rowSchema),
});
export type Report = z.infer<typeof reportSchema>;

export const definitionsSchema = z.array(
  z.object({ figure: z.string(), title: z.string(), definition: z.string() }),
);
