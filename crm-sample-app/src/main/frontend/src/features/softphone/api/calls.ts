import { z } from 'zod';
import { request } from '@/lib/api-client';
import { callSchema } from '@/lib/wire/call';
import type { HandoverKind } from '@/lib/wire/participant';

const post = { method: 'POST' } as const;

/** What comes of it is told over the socket, to everybody alike. */
function ask(callId: number, path: string, body?: object): Promise<unknown> {
  return request(z.unknown(), `/calls/${callId}/${path}`, { ...post, body });
}

export const answerCall = (callId: number) => ask(callId, 'answer');

export const declineCall = (callId: number) =>
  request(z.unknown(), `/calls/${callId}/decline`, post);

export const releaseCall = (callId: number) =>
  request(z.unknown(), `/calls/${callId}/release`, { ...post, keepalive: true });

/** Places a call; the server decides whether it may be dialled at all. */
export const placeCall = (to: string, from: string | null) =>
  request(callSchema, '/calls', { ...post, body: from === null ? { to } : { to, from } });

export const holdCall = (callId: number, on: boolean) => ask(callId, 'hold', { on });

export const muteCall = (callId: number, on: boolean) => ask(callId, 'mute', { on });

export type Invitee = { userId: number } | { number: string };

export const inviteToCall = (callId: number, kind: HandoverKind, whom: Invitee) =>
  ask(callId, 'invite', { kind, ...whom });

export const completeHandover = (callId: number) => ask(callId, 'handover/complete');

export const cancelHandover = (callId: number) => ask(callId, 'handover/cancel');

export const leaveCall = (callId: number) => ask(callId, 'leave');

export const dropParticipant = (callId: number, label: string) =>
  request(z.unknown(), `/calls/${callId}/participants/${encodeURIComponent(label)}`, {
    method: 'DELETE',
  });
