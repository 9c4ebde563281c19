import { z } from 'zod';
import type { Company } from '@/lib/wire/company';
import type { CompanyBody } from '../api/companies';
import { words } from './strings';

export const companyFormSchema = z.object({
  name: z.string().trim().min(1, words.nameNeeded),
  website: z
    .string()
    .trim()
    .regex(/^(?:https?:\/\/\S+)?$/u, words.websiteWrong),
  phone: z.string().trim(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string(),
  notes: z.string(),
});
export type CompanyForm = z.infer<typeof companyFormSchema>;

export const MEMBERS = [
  'name',
  'website',
  'phone',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'notes',
] as const;
export type CompanyMember = (typeof MEMBERS)[number];

export function formOf(company: Company | null): CompanyForm {
  const { street, postalCode, city, region, country } = company?.address ?? {
    street: '',
    postalCode: '',
    city: '',
    region: '',
    country: '',
  };
  return {
    name: company?.name ?? '',
    website: company?.website ?? '',
    phone: company?.phone ?? '',
    notes: company?.notes ?? '',
    street,
    postalCode,
    city,
    region,
    country,
  };
}

export function bodyOf(form: CompanyForm): CompanyBody {
  const { name, website, phone, notes, ...address } = form;
  return {
    name,
    website: website === '' ? null : website,
    phone: phone === '' ? null : phone,
    address: Object.values(address).some((part) => part.trim() !== '') ? address : null,
    notes,
  };
}
