import { z } from 'zod';

export const toneSchema = z.enum(['positive', 'neutral', 'negative']);
export type CodeTone = z.infer<typeof toneSchema>;

/** What came of a call in the company's own words, as it stands at a call. */
export const callCodeSchema = z.object({ id: z.number(), label: z.string(), tone: toneSchema });
export type CallCode = z.infer<typeof callCodeSchema>;

export const outcomeCodeSchema = callCodeSchema.extend({
  position: z.number().default(0),
  active: z.boolean().default(true),
});
export type OutcomeCode = z.infer<typeof outcomeCodeSchema>;
