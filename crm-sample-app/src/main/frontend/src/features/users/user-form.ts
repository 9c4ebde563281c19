import { z } from 'zod';
import { roleSchema, type User } from '@/lib/wire/user';
import { words } from './strings';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const passwordSchema = z
  .string()
  .min(8, words.passwordShort)
  .refine((text) => bytes(text) <= 72, words.passwordLong);

/** The user form; an existing user's password may stay empty, which keeps it. */
export function userFormSchema(existing: boolean) {
  return z.object({
    fullName: z.string().trim().min(1, words.nameNeeded),
    email: z.email(words.emailWrong),
    phone: z
      .string()
      .trim()
      .regex(/^$|^[+\d][\d\s()-]{4,}$/u, words.phoneWrong),
    extension: z.string().regex(/^\d{3,6}$/u, words.extensionWrong),
    userType: roleSchema,
    isActive: z.boolean(),
    password: existing ? passwordSchema.or(z.literal('')) : passwordSchema,
  });
}

export type UserForm = z.infer<ReturnType<typeof userFormSchema>>;

export function formOf(user: User | null): UserForm {
  return {
    fullName: user?.fullName ?? '',
    email: user?.email ?? '',
    phone: user?.phone ?? '',
    extension: user?.extension ?? '',
    userType: user?.userType ?? 'user',
    isActive: user?.isActive ?? true,
    password: '',
  };
}

/** Only what differs, so that two admins don't overwrite each other's changes. */
export function changesOf(user: User, form: UserForm): Partial<UserForm> {
  const before = formOf(user);
  const changed = Object.entries(form).filter(
    ([name, value]) => value !== before[name as keyof UserForm],
  );
  return Object.fromEntries(changed);
}
