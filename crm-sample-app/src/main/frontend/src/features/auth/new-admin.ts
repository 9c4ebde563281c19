import { z } from 'zod';
import { words } from './strings';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export function newAdminSchema(codeRequired: boolean) {
  return z.object({
    fullName: z.string().trim().min(1, words.nameNeeded),
    email: z.email(words.emailWrong),
    phone: z
      .string()
      .trim()
      .regex(/^$|^[+\d][\d\s()-]{4,}$/u, words.phoneWrong),
    extension: z.string().regex(/^\d{3,6}$/u, words.extensionWrong),
    password: z
      .string()
      .min(8, words.passwordShort)
      .refine((text) => bytes(text) <= 72, words.passwordLong),
    setupCode: codeRequired
      ? z.string().trim().min(1, words.setupCodeNeeded).optional()
      : z.string().optional(),
  });
}

export type NewAdmin = z.infer<ReturnType<typeof newAdminSchema>>;
