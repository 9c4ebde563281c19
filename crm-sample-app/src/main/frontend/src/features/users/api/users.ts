import { z } from 'zod';
import { request } from '@/lib/api-client';
import { userSchema } from '@/lib/wire/user';
import type { UserForm } from '../user-form';

const changedSchema = z.object({ message: z.string(), user: userSchema });

export const createUser = (form: Omit<UserForm, 'isActive'>) =>
  request(changedSchema, '/users', { method: 'POST', body: form });

export const updateUser = (id: number, changes: Partial<UserForm>) =>
  request(changedSchema, `/users/${id}`, { method: 'PUT', body: changes });

export const deactivateUser = (id: number) =>
  request(z.unknown(), `/users/${id}`, { method: 'DELETE' });
