import { request } from '@/lib/api-client';
import { contactFieldSchema, type ContactField } from '@/lib/wire/contact-field';

export type FieldBody = Omit<ContactField, 'id'>;

export const createField = (body: FieldBody) =>
  request(contactFieldSchema, '/contact-fields', { method: 'POST', body });

export const changeField = (id: number, body: FieldBody) =>
  request(contactFieldSchema, `/contact-fields/${id}`, { method: 'PUT', body });
