import { z } from 'zod';
import type { Credentials, NewCredentials } from './api/credentials';
import { words } from './strings';

const sid = (prefix: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${prefix}[0-9A-Za-z]{32}$`, 'u'), words.sidWrong(prefix));

export const credentialsFormSchema = z.object({
  accountSid: sid('AC'),
  apiKey: sid('SK'),
  apiSecret: z.string().trim().min(1, words.secretNeeded),
  authToken: z.string().trim(),
  twimlAppSid: sid('AP'),
  phoneNumber: z
    .string()
    .trim()
    .regex(/^\+[1-9]\d{6,14}$/u, words.phoneWrong),
});

export type CredentialsForm = z.infer<typeof credentialsFormSchema>;

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

/** An empty auth token is not sent: the stored one stays. */
export function bodyOf({ authToken, ...rest }: CredentialsForm): NewCredentials {
  return authToken === '' ? rest : { ...rest, authToken };
}
