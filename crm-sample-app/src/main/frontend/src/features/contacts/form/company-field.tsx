import { useQuery } from '@tanstack/react-query';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { useSettled } from '@/hooks/use-settled';
import { findCompaniesQuery } from '@/lib/queries/companies';
import type { ContactForm } from './contact-form';
import { words } from './strings';

interface CompanyFieldProps {
  value: ContactForm['company'];
  error: string | undefined;
  onChange: (company: ContactForm['company']) => void;
}

const NEW = 'new';

/** A company one knows, or a new one by the name that is typed. */
export function CompanyField({ value, error, onChange }: CompanyFieldProps) {
  const typed = value.name.trim();
  const { data } = useQuery(findCompaniesQuery(useSettled(value.id === null ? typed : '', 150)));
  const found = value.id === null && typed !== '' ? (data ?? []) : [];
  const same = (name: string): boolean => name.toLowerCase() === typed.toLowerCase();
  const known = found.find(({ name }) => same(name));
  const fresh = value.id === null && typed !== '' && known === undefined;
  const options = [
    ...found.map(({ id, name }) => ({ key: String(id), label: name })),
    ...(fresh ? [{ key: NEW, label: words.newCompany(typed) }] : []),
  ];
  return (
    <Field
      label={words.company}
      error={error}
      hint={fresh ? words.companyNew : words.companyHint}
    >
      {(control) => (
        <Combobox
          {...control}
          value={value.name}
          onType={(name) => onChange({ id: null, name })}
          options={options}
          onPick={({ key, label }) =>
            onChange(key === NEW ? { id: null, name: typed } : { id: Number(key), name: label })
          }
          onBlur={() => known !== undefined && onChange({ id: known.id, name: known.name })}
        />
      )}
    </Field>
  );
}
