import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Chip } from '@/components/ui/chip';
import { Combobox } from '@/components/ui/combobox';
import { useSettled } from '@/hooks/use-settled';
import { formatNumber } from '@/lib/phone-number';
import { contactQuery } from '@/lib/queries/contacts';
import { findContactsQuery, type FoundContact } from '@/lib/queries/find-contacts';
import { words } from '../strings';

function option({ id, name, company, phones }: FoundContact) {
  const number = phones[0]?.number;
  const detail = company?.name ?? (number === undefined ? undefined : formatNumber(number));
  return { key: String(id), label: name, ...(detail === undefined ? {} : { detail }) };
}

interface ContactFilterProps {
  /** The contact's id; empty for anybody. */
  value: string;
  onChange: (value: string) => void;
}

function Chosen({ value, onChange }: ContactFilterProps) {
  const { data } = useQuery(contactQuery(Number(value)));
  return (
    <Chip remove={{ label: words.anyContact, onRemove: () => onChange('') }}>
      {data === undefined ? words.oneContact : words.withContact(data.name)}
    </Chip>
  );
}

function Search({ onChange }: Pick<ContactFilterProps, 'onChange'>) {
  const [typed, setTyped] = useState('');
  const { data } = useQuery(findContactsQuery(useSettled(typed.trim(), 200)));
  return (
    <Combobox
      aria-label={words.contact}
      placeholder={words.contact}
      className="w-44 [&_input]:rounded-full [&_input]:text-sm"
      value={typed}
      onType={setTyped}
      options={typed.trim() === '' ? [] : (data ?? []).map(option)}
      onPick={({ key }) => onChange(key)}
    />
  );
}

/** Calls with one contact, who is found while one types. */
export function ContactFilter({ value, onChange }: ContactFilterProps) {
  return value === '' ? <Search onChange={onChange} /> : <Chosen value={value} onChange={onChange} />;
}
