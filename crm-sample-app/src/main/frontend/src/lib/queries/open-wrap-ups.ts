import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { callSchema } from '../wire/call';
import { personSchema } from '../wire/participant';

export const OPEN_WRAP_UPS_KEY = ['wrap-ups', 'open'] as const;

export const openWrapUpsQuery = queryOptions({
  queryKey: [...OPEN_WRAP_UPS_KEY, 'mine'],
  queryFn: ({ signal }) => request(z.array(callSchema), '/wrap-ups/open', { signal }),
});

const openByAgentSchema = z.array(z.object({ agent: personSchema, count: z.number() }));

export const openByAgentQuery = queryOptions({
  queryKey: [...OPEN_WRAP_UPS_KEY, 'by-agent'],
  queryFn: ({ signal }) => request(openByAgentSchema, '/wrap-ups/open/by-agent', { signal }),
});
