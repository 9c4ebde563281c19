import { z } from 'zod';
import { directionSchema } from './call';

export const roleSchema = z.enum(['admin', 'manager', 'user']);
export type Role = z.infer<typeof roleSchema>;

/** The signed-in person as `/auth/login` and `/auth/me` tell it. */
export const accountSchema = z.object({
  id: z.number(),
  fullName: z.string(),
  email: z.string(),
  userType: roleSchema,
  extension: z.string(),
});
export type Account = z.infer<typeof accountSchema>;

export const userSchema = accountSchema.extend({
  phone: z.string().nullable().default(null),
  isActive: z.boolean(),
  createdAt: z.string().nullable().default(null),
  currentCallSid: z.string().nullable().default(null),
  currentCallerNumber: z.string().nullable().default(null),
  currentCallDirection: directionSchema.nullable().default(null),
  currentCallStartTime: z.string().nullable().default(null),
});
export type User = z.infer<typeof userSchema>;
