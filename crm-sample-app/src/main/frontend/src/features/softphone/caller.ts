import { countryOf, formatNumber } from '@/lib/phone-number';
import { sessionStore } from '@/lib/session-store';
import { customerNumber, type Call } from '@/lib/wire/call';
import { colleagueIn } from '@/lib/call-parties';
import { words } from './strings';

export interface Caller {
  /** The contact's name, or a word for "we don't know". */
  name: string;
  number: string;
  /** Only for strangers: where the number comes from. */
  origin: string | null;
  /** For announcements and titles, where only one of both fits. */
  short: string;
}

const ownId = (): number | null => sessionStore.get().session?.user.id ?? null;

export function callerOf(call: Call): Caller {
  const raw = customerNumber(call);
  if (call.direction === 'internal') {
    const name = colleagueIn(call, ownId()) ?? words.colleague;
    return { name, number: words.internalCall, origin: null, short: name };
  }
  const number = formatNumber(raw);
  if (call.contact !== null) {
    return { name: call.contact.name, number, origin: null, short: call.contact.name };
  }
  const country = countryOf(raw);
  if (call.direction === 'outbound') {
    return { name: number, number: country ?? '', origin: null, short: number };
  }
  return {
    name: words.unknownCaller,
    number,
    origin: country === null ? null : words.from(country),
    short: number,
  };
}
