import { z } from 'zod';
import { request } from '@/lib/api-client';
import { ApiError } from '@/lib/api-error';
import { companyConflictSchema, companySchema, type Company } from '@/lib/wire/company';
import type { Address } from '@/lib/wire/contact';

export interface CompanyBody {
  name: string;
  website: string | null;
  phone: string | null;
  address: Address | null;
  notes: string;
}

export const createCompany = (body: CompanyBody) =>
  request(companySchema, '/companies', { method: 'POST', body });

export const changeCompany = (id: number, body: CompanyBody, version: number) =>
  request(companySchema, `/companies/${id}`, { method: 'PUT', body: { ...body, version } });

export const deleteCompany = (id: number) =>
  request(z.unknown(), `/companies/${id}`, { method: 'DELETE' });

export function companyConflictOf(error: unknown): Company | null {
  return error instanceof ApiError && error.status === 409
    ? (companyConflictSchema.safeParse(error.problem).data?.current ?? null)
    : null;
}
