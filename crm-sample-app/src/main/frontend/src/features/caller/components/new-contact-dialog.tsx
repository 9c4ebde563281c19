import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { FieldInput } from '@/components/contact/field-input';
import { fieldProblem, sentFields, type TypedFields } from '@/components/contact/field-values';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { ui } from '@/config/strings';
import { ApiError, errorText } from '@/lib/api-error';
import { formatNumber } from '@/lib/phone-number';
import { contactFieldsQuery, fieldsInUse } from '@/lib/queries/contact-fields';
import type { ContactField } from '@/lib/wire/contact-field';
import { createContact } from '../api/card';
import { words } from '../strings';
import { useLink } from '../use-link';

interface NewContactDialogProps {
  callId: number;
  number: string;
  open: boolean;
  onClose: () => void;
}

/** What the server said about one member, which stands at its input. */
function problemOf(error: unknown, member: string): string | undefined {
  return error instanceof ApiError
    ? error.fields.find(({ field }) => field === member)?.message
    : undefined;
}

/** What it said that has no input here. */
function otherProblem(error: unknown, members: readonly string[]): string | null {
  const told = error instanceof ApiError ? error.fields : [];
  if (error === null || told.length === 0) {
    return error === null ? null : errorText(error);
  }
  const others = told.filter(({ field }) => !members.includes(field));
  return others.length === 0 ? null : others.map(({ message }) => message).join(' ');
}

const memberOf = ({ key }: ContactField): string => `fields.${key}`;

/** A contact in a few fields, made while one talks; all that isn't required can wait. */
export function NewContactDialog({ callId, number, open, onClose }: NewContactDialogProps) {
  const required = fieldsInUse(useQuery(contactFieldsQuery).data).filter((field) => field.required);
  const [name, setName] = useState('');
  const [company, setCompany] = useState('');
  const [typed, setTyped] = useState<TypedFields>({});
  const [addNumber, setAddNumber] = useState(true);
  const [tried, setTried] = useState(false);
  // Made already, when the call could not be put to it: it is not made again.
  const [made, setMade] = useState<number | null>(null);
  const link = useLink(callId);
  const create = useMutation({
    mutationFn: async () => {
      const wanted = {
        name: name.trim(),
        company: company.trim(),
        number: addNumber && number !== '' ? number : null,
        fields: sentFields(typed, required),
      };
      const contactId = made ?? (await createContact(wanted)).id;
      setMade(contactId);
      await link.mutateAsync({ contactId, addNumber: false });
    },
    onSuccess: onClose,
  });
  const complete =
    name.trim() !== '' && required.every((field) => fieldProblem(field, typed) === null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (complete) {
      create.mutate();
    }
  };
  const missing = (problem: string | null): string | undefined =>
    tried && problem !== null ? problem : undefined;
  const nameProblem = missing(name.trim() === '' ? words.nameNeeded : null);
  const problem = otherProblem(create.error, ['name', ...required.map(memberOf)]);
  return (
    <Dialog open={open} onClose={onClose} title={words.newTitle} description={words.newText}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field label={words.name} error={nameProblem ?? problemOf(create.error, 'name')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.company}>
          {(control) => (
            <Input
              {...control}
              value={company}
              autoComplete="off"
              onChange={(event) => setCompany(event.target.value)}
            />
          )}
        </Field>
        {required.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            value={typed[field.key]}
            error={missing(fieldProblem(field, typed)) ?? problemOf(create.error, memberOf(field))}
            onChange={(value) => setTyped({ ...typed, [field.key]: value })}
          />
        ))}
        {number !== '' && (
          <Switch
            label={words.addNumber(formatNumber(number))}
            checked={addNumber}
            onChange={setAddNumber}
          />
        )}
        {problem !== null && <FormAlert>{problem}</FormAlert>}
        <Button type="submit" variant="primary" disabled={create.isPending}>
          {create.isPending ? ui.saving : words.create}
        </Button>
      </form>
    </Dialog>
  );
}
