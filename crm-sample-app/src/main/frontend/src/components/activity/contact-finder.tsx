import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { useSettled } from '@/hooks/use-settled';
import { errorText } from '@/lib/api-error';
import { formatNumber } from '@/lib/phone-number';
import { findContactsQuery, type FoundContact } from '@/lib/queries/find-contacts';
import { words } from './strings';

function detail({ company, phones }: FoundContact): string {
  const number = phones[0]?.number;
  return [company?.name, number === undefined ? undefined : formatNumber(number)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

interface ContactFinderProps {
  onChoose: (contact: FoundContact) => void;
  label?: string;
}

/** Finds a contact while one types. */
export function ContactFinder({ onChoose, label = words.findContact }: ContactFinderProps) {
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed.trim(), 200);
  const { data, error } = useQuery(findContactsQuery(settled));
  return (
    <div className="space-y-2">
      <Field label={label} hint={words.findHint}>
        {(control) => (
          <Input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {error !== null && <FormAlert>{`${words.findFailed}. ${errorText(error)}`}</FormAlert>}
      <div aria-live="polite">
        {data?.length === 0 && <p className="text-sm text-ink-soft">{words.noContact}</p>}
      </div>
      {data !== undefined && data.length > 0 && settled !== '' && (
        <ul aria-label={words.found} className="max-h-56 divide-y overflow-y-auto rounded-lg border">
          {data.map((contact) => (
            <li key={contact.id}>
              <button
                type="button"
                className="block w-full px-3 py-2 text-left hover:bg-sunken"
                onClick={() => onChoose(contact)}
              >
                <span className="block truncate font-medium" dir="auto">
                  {contact.name}
                </span>
                <span className="block truncate text-sm text-ink-soft" dir="auto">
                  {detail(contact)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
