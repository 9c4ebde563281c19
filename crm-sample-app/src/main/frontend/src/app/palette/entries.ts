import { ContactRound, PhoneOutgoing, Search, UserPlus, type LucideIcon } from 'lucide-react';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { formatNumber } from '@/lib/phone-number';
import type { FoundContact } from '@/lib/queries/find-contacts';
import type { Page } from '../shell/pages';
import { words } from './strings';

export type Target = { go: string } | { call: string };

export interface Entry {
  key: string;
  icon: LucideIcon;
  title: string;
  detail?: string;
  target: Target;
}

const DIALABLE = /^[+(\d][\d\s()/.-]{2,}$/u;

function numberEntry(typed: string, homeCountry: string | null): Entry | null {
  if (!DIALABLE.test(typed)) {
    return null;
  }
  const country = (homeCountry ?? undefined) as CountryCode | undefined;
  const number = parsePhoneNumberFromString(typed, country);
  // Three or four digits are a colleague's extension.
  const short = /^\d{3,4}$/u.test(typed);
  if (!short && number?.isPossible() !== true) {
    return null;
  }
  const to = short ? typed : (number?.number ?? typed);
  return {
    key: 'call',
    icon: PhoneOutgoing,
    title: words.callNumber(short ? typed : formatNumber(to)),
    target: { call: to },
  };
}

function contactEntry({ id, name, company, phones }: FoundContact): Entry {
  const number = phones[0]?.number;
  const detail = [company?.name, number === undefined ? undefined : formatNumber(number)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return {
    key: `contact-${id}`,
    icon: ContactRound,
    title: name,
    detail,
    target: { go: `/contacts/${id}` },
  };
}

interface Offered {
  typed: string;
  pages: readonly Page[];
  found: readonly FoundContact[];
  homeCountry: string | null;
  /** False while no call can be placed. */
  canCall: boolean;
}

/** What fits the typed text: the number first, then contacts, then pages and acts. */
export function entriesFor({ typed, pages, found, homeCountry, canCall }: Offered): Entry[] {
  const wanted = typed.toLowerCase();
  const call = canCall ? numberEntry(typed, homeCountry) : null;
  const fits = (title: string): boolean => title.toLowerCase().includes(wanted);
  const links = [
    ...pages.map(({ path, title, icon }) => ({ path, title, icon })),
    { path: '/contacts/new', title: words.newContact, icon: UserPlus },
  ].filter(({ title }) => fits(title));
  const all: Entry = {
    key: 'all',
    icon: Search,
    title: words.searchAll(typed),
    target: { go: `/contacts?q=${encodeURIComponent(typed)}` },
  };
  return [
    ...(call === null ? [] : [call]),
    ...(typed === '' ? [] : found.map(contactEntry)),
    ...links.map(({ path, ...rest }) => ({ key: path, ...rest, target: { go: path } })),
    ...(typed === '' ? [] : [all]),
  ];
}
