import { z } from 'zod';
import { request } from '../api-client';

/** Ends a call on the server, whichever browser holds its sound. */
export function hangUpCall(callId: number): Promise<unknown> {
  return request(z.unknown(), `/calls/${callId}/hangup`, { method: 'POST' });
}
