import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { ContactRow } from '@/lib/wire/contact';
import { words } from '../strings';

export interface RowPlace {
  index: number;
  /** Arrow keys lead to other rows. */
  onMove: (to: number) => void;
}

/** The name of a row; the whole row opens the record, and arrows lead on. */
export function ContactLink({ contact, place }: { contact: ContactRow; place: RowPlace }) {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place.index + 1,
    ArrowUp: place.index - 1,
    PageDown: place.index + 10,
    PageUp: Math.max(0, place.index - 10),
    Home: 0,
  };
  const pressed = (event: KeyboardEvent): void => {
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      place.onMove(to);
    }
  };
  return (
    <Link
      href={`/contacts/${contact.id}`}
      data-row={place.index}
      dir="auto"
      onKeyDown={pressed}
      className="block truncate font-medium outline-offset-[-2px] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
    >
      {contact.name === '' ? words.unnamed : contact.name}
    </Link>
  );
}
