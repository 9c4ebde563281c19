import { z } from 'zod';
import type { Credentials, NewCredentials } from './api/credentials';
import { words } from './strings';

const sid = (prefix: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${prefix}[0-9A-Za-z]{32}$`, 'u'), words.sidWrong(prefix));

/** A stored secret may stay empty, which keeps it. */
export const credentialsFormSchema = (stored: boolean) =>
  z.object({
    accountSid: sid('AC'),
    apiKey: sid('SK'),
    apiSecret: stored ? z.string().trim() : z.string().trim().min(1, words.secretNeeded),
    authToken: z.string().trim(),
    twimlAppSid: sid('AP'),
    phoneNumber: z
      .string()
      .trim()
      .regex(/^\+[1-9]\d{6,14}$/u, words.phoneWrong),
  });

export type CredentialsForm = z.infer<ReturnType<typeof credentialsFormSchema>>;

export function formOf(stored: Credentials | null): CredentialsForm {
  return {
    accountSid: stored?.accountSid ?? '',
    apiKey: stored?.apiKey ?? '',
    apiSecret: '',
    authToken: '',
    twimlAppSid: stored?.twimlAppSid ?? '',
    phoneNumber: stored?.phoneNumber ?? '',
  };
}

/** Empty secrets are not sent: the stored ones stay. */
export function bodyOf(form: CredentialsForm): NewCredentials {
  const { apiSecret, authToken, ...rest } = form;
  return {
    ...rest,
    ...(apiSecret === '' ? {} : { apiSecret }),
    ...(authToken === '' ? {} : { authToken }),
  };
}
