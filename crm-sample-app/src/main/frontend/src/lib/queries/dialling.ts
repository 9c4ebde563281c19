import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';

const numberSchema = z.object({ number: z.string(), label: z.string().default('') });
export type CompanyNumber = z.infer<typeof numberSchema>;

const diallingSchema = z.object({
  homeCountry: z.string().nullable().default(null),
  numbers: z.array(numberSchema).default([]),
  /** Null when the server doesn't tell: then every control is offered, and refused if need be. */
  capabilities: z.array(z.string()).nullable().default(null),
  wrapUpSeconds: z.number().default(0),
  emergencyNumbers: z.array(z.string()).default([]),
});
export type Dialling = z.infer<typeof diallingSchema>;

/** What calling out needs to know beforehand. */
export const diallingQuery = queryOptions({
  queryKey: ['dialling'],
  queryFn: ({ signal }) => request(diallingSchema, '/dialling', { signal }),
  staleTime: 300_000,
});

export type Control = 'hold' | 'mute' | 'dial' | 'keypad';

/** False only when the provider is known to lack it. */
export function canDo(dialling: Dialling | undefined, control: Control): boolean {
  return dialling?.capabilities?.includes(control) ?? true;
}
