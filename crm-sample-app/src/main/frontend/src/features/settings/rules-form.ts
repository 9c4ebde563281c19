import { z } from 'zod';
import { words } from './strings';

const whole = (min: number, max: number) =>
  z.coerce
    .number<string | number>({ error: words.wholeNumber(min, max) })
    .int(words.wholeNumber(min, max))
    .min(min, words.wholeNumber(min, max))
    .max(max, words.wholeNumber(min, max));

export const rulesFormSchema = z.object({
  allowedCountries: z.array(z.string()).min(1, words.oneCountry),
  callsPerMinute: whole(1, 60),
  longestCallMinutes: whole(1, 1440),
  wrapUpSeconds: whole(0, 3600),
});

export type RulesInput = z.input<typeof rulesFormSchema>;
export type RulesForm = z.output<typeof rulesFormSchema>;

export const LIMITS = ['callsPerMinute', 'longestCallMinutes', 'wrapUpSeconds'] as const;
