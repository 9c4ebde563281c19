import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';

/** Whether the company's telephone line has been set up at all. */
export const twilioStatusQuery = queryOptions({
  queryKey: ['twilio', 'status'],
  queryFn: ({ signal }) =>
    request(z.object({ configured: z.boolean() }), '/twilio/status', { signal }),
});
