import { z } from 'zod';
import { request } from '@/lib/api-client';

export const AVAILABILITIES = ['available', 'busy', 'break', 'do-not-disturb'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export const setAvailability = (state: Availability) =>
  request(z.unknown(), '/me/availability', { method: 'PUT', body: { state } });
