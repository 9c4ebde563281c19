import { z } from 'zod';
import { request } from '@/lib/api-client';
import { callSchema } from '@/lib/wire/call';

const post = { method: 'POST' } as const;

export const answerCall = (callId: number) => request(callSchema, `/calls/${callId}/answer`, post);

export const declineCall = (callId: number) =>
  request(z.unknown(), `/calls/${callId}/decline`, post);

export const releaseCall = (callId: number) =>
  request(z.unknown(), `/calls/${callId}/release`, { ...post, keepalive: true });
