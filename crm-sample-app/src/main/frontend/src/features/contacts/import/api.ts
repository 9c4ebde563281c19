import { z } from 'zod';
import { request } from '@/lib/api-client';
import { importSchema, type ColumnTarget } from '@/lib/wire/import';

export interface Mapping {
  columns: readonly ColumnTarget[];
  country: string | null;
  onMatch: 'update' | 'skip';
}

export const saveMapping = (id: number, body: Mapping) =>
  request(importSchema, `/imports/${id}/mapping`, { method: 'PUT', body });

const act = (id: number, what: string) =>
  request(importSchema.or(z.unknown()), `/imports/${id}/${what}`, { method: 'POST' });

export const checkImport = (id: number) => act(id, 'check');
export const startImport = (id: number) => act(id, 'start');
export const cancelImport = (id: number) => act(id, 'cancel');

export const deleteImport = (id: number) =>
  request(z.unknown(), `/imports/${id}`, { method: 'DELETE' });
