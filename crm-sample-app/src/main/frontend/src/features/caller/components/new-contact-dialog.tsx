import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { ui } from '@/config/strings';
import { ApiError, errorText } from '@/lib/api-error';
import { formatNumber } from '@/lib/phone-number';
import { createContact } from '../api/card';
import { words } from '../strings';
import { useLink } from '../use-link';

interface NewContactDialogProps {
  callId: number;
  number: string;
  open: boolean;
  onClose: () => void;
}

function nameProblem(error: unknown): string | undefined {
  return error instanceof ApiError
    ? error.fields.find(({ field }) => field === 'name')?.message
    : undefined;
}

function otherProblem(error: unknown): string | null {
  if (error === null || nameProblem(error) !== undefined) {
    return null;
  }
  const told = error instanceof ApiError ? error.fields.map(({ message }) => message) : [];
  return told.length > 0 ? told.join(' ') : errorText(error);
}

/** A contact in two fields, made while one talks; everything else can wait. */
export function NewContactDialog({ callId, number, open, onClose }: NewContactDialogProps) {
  const [name, setName] = useState('');
  const [company, setCompany] = useState('');
  const [addNumber, setAddNumber] = useState(true);
  const [missing, setMissing] = useState(false);
  // Made already, when the call could not be put to it: it is not made again.
  const [made, setMade] = useState<number | null>(null);
  const link = useLink(callId);
  const create = useMutation({
    mutationFn: async () => {
      const theirs = addNumber && number !== '' ? number : null;
      const contactId = made ?? (await createContact(name.trim(), company.trim(), theirs)).id;
      setMade(contactId);
      await link.mutateAsync({ contactId, addNumber: false });
    },
    onSuccess: onClose,
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setMissing(name.trim() === '');
    if (name.trim() !== '') {
      create.mutate();
    }
  };
  const problem = otherProblem(create.error);
  return (
    <Dialog open={open} onClose={onClose} title={words.newTitle} description={words.newText}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field
          label={words.name}
          error={missing ? words.nameNeeded : nameProblem(create.error)}
        >
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
