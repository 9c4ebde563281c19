import { z } from 'zod';
import { words } from './strings';

const configSchema = z.object({ companyNumber: z.string(), customerNumber: z.string() });

/** The local telephone network's answers; it exists in the demo only. */
async function ask<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/twilio-sim/phone/${path}`, init);
  if (!response.ok) {
    throw new Error(words.unavailable);
  }
  return schema.parse(await response.json());
}

export const handsetConfigQuery = {
  queryKey: ['handset', 'config'],
  queryFn: () => ask(configSchema, 'config'),
};

export const scriptedCall = () =>
  ask(z.object({ callSid: z.string() }), 'scripted-call', { method: 'POST' });
