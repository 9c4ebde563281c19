import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useSettled } from '@/hooks/use-settled';
import { companiesFoundQuery } from '@/lib/queries/companies';
import { words } from '../strings';
import type { ContactForm } from './contact-form';

/** The company by its name: those there are, are offered; any other name makes a new one. */
export function CompanyInput({ form }: { form: UseFormReturn<ContactForm> }) {
  const listId = useId();
  const typed = useWatch({ control: form.control, name: 'company' });
  const found = useQuery(companiesFoundQuery(useSettled(typed.trim(), 200))).data ?? [];
  return (
    <Field label={words.company} hint={words.companyHint} error={form.formState.errors.company?.message}>
      {(control) => (
        <>
          <Input {...control} {...form.register('company')} list={listId} autoComplete="off" />
          <datalist id={listId}>
            {found.map((company) => (
              <option key={company.id} value={company.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
