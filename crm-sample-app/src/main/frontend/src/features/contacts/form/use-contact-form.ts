import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useForm, type FieldPath } from 'react-hook-form';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { ApiError, errorText } from '@/lib/api-error';
import { CONTACTS_KEY, contactQuery } from '@/lib/queries/contacts';
import { diallingQuery } from '@/lib/queries/dialling';
import type { Contact, ContactConflict } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { createContact, saveContact } from '../api/contacts';
import { conflictIn } from './conflict';
import { bodyOf, contactFormSchema, formOf, type ContactForm } from './contact-form';

/** The server's names for fields, as the form calls them: `phones[1].number` is `phones.1.number`. */
function formPath(field: string): FieldPath<ContactForm> {
  const path = field.replace(/\[(\d+)\]/gu, '.$1').replace(/^address\./u, '');
  const known: Record<string, string> = { companyName: 'company', companyId: 'company' };
  return (known[path] ?? path) as FieldPath<ContactForm>;
}

interface Wanted {
  contact: Contact | null;
  start?: Partial<ContactForm> | undefined;
  fields: readonly ContactField[];
  onSaved: (contact: Contact) => void;
}

/** The state of the contact form, from the first letter to the saved contact or the conflict. */
export function useContactForm({ contact, start, fields, onSaved }: Wanted) {
  const client = useQueryClient();
  const country = useQuery(diallingQuery).data?.homeCountry ?? null;
  const schema = useMemo(() => contactFormSchema(country, fields), [country, fields]);
  const [conflict, setConflict] = useState<ContactConflict | null>(null);
  const form = useForm<ContactForm>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { ...formOf(contact, fields), ...start },
  });
  const { isDirty, isSubmitting } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);

  const save = async (values: ContactForm, before: Contact | null): Promise<void> => {
    try {
      const body = bodyOf(values, before, fields);
      const saved =
        before === null ? await createContact(body) : await saveContact(before.id, before.version, body);
      client.setQueryData(contactQuery(saved.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: CONTACTS_KEY });
      onSaved(saved);
    } catch (error) {
      const lost = conflictIn(error);
      setConflict(lost);
      if (lost !== null) {
        return;
      }
      const problems = error instanceof ApiError ? error.fields : [];
      problems.forEach(({ field, message }, index) =>
        form.setError(formPath(field), { message }, { shouldFocus: index === 0 }),
      );
      if (problems.length === 0) {
        form.setError('root', { message: errorText(error) });
      }
    }
  };
  return {
    form,
    conflict,
    submit: form.handleSubmit((values) => save(values, contact)),
    /** Saves over the other's version, after a person has decided what of it is kept. */
    saveSettled: (values: ContactForm, over: Contact) => {
      form.reset(values, { keepDefaultValues: true });
      return save(values, over);
    },
    forgetConflict: () => setConflict(null),
  };
}
