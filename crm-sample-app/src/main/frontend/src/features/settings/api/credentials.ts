import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '@/lib/api-client';

const credentialsSchema = z.object({
  accountSid: z.string(),
  apiKey: z.string(),
  twimlAppSid: z.string(),
  phoneNumber: z.string(),
  updatedAt: z.string().nullable().default(null),
});

export type Credentials = z.infer<typeof credentialsSchema>;

export interface NewCredentials {
  accountSid: string;
  apiKey: string;
  apiSecret?: string;
  authToken?: string;
  twimlAppSid: string;
  phoneNumber: string;
}

export const credentialsQuery = queryOptions({
  queryKey: ['twilio', 'credentials'],
  queryFn: async ({ signal }) => {
    const schema = z.object({ credentials: credentialsSchema.nullable().default(null) });
    return (await request(schema, '/twilio/credentials', { signal })).credentials;
  },
});

export const saveCredentials = (body: NewCredentials) =>
  request(z.unknown(), '/twilio/credentials', { method: 'POST', body });
