import { z } from 'zod';
import { stored } from './stored';
import { namedSchema } from './wire/task';
import type { Whose } from './wire/whose';

/** For those who dial on their mobile: numbers become links for it instead of calls from here. */
export const telMode = stored('voipcrm.tel-mode', z.boolean(), false);

const telCallSchema = z.object({
  number: z.string(),
  name: z.string().nullable(),
  contact: namedSchema.nullable().default(null),
  startedAt: z.string(),
});

/** The number that was handed to the mobile last, until its call has been written down. */
export const telCall = stored('voipcrm.tel-call', telCallSchema.nullable(), null);

/** Whom one is about to dial, as far as known. */
export interface TelTarget {
  number: string;
  name: string | null;
  contact: Whose | null;
}

export function telLink(number: string): string {
  return `tel:${number}`;
}

/** From now on it is asked whether the call shall be written down. */
export function rememberTelCall({ number, name, contact }: TelTarget): void {
  const id = contact?.id ?? null;
  telCall.set({
    number,
    name: contact?.name ?? name,
    contact: contact === null || id === null ? null : { id, name: contact.name },
    startedAt: new Date().toISOString(),
  });
}

/** Hands the number to the mobile, as a press on its link does. */
export function dialOnMobile(target: TelTarget): void {
  rememberTelCall(target);
  const link = document.createElement('a');
  link.href = telLink(target.number);
  document.body.append(link);
  link.click();
  link.remove();
}
