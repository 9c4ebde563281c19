import { z } from 'zod';
import { request } from '@/lib/api-client';

function ask(id: number, path: string, body?: object): Promise<unknown> {
  return request(z.unknown(), `/missed-calls/${id}/${path}`, { method: 'POST', body });
}

export const takeMissed = (id: number) => ask(id, 'take');

export const releaseMissed = (id: number) => ask(id, 'release');

export const closeMissed = (id: number, reason: string) => ask(id, 'close', { reason });
