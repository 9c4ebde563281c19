import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import type { ContactRow } from '@/lib/wire/contact';
import { eraseContact } from '../api/contacts';
import { words } from './strings';

interface EraseDialogProps {
  contact: ContactRow;
  onClose: () => void;
  onErased: () => void;
}

/** Asks for the name to be typed: nothing brings an erased person back. */
export function EraseDialog({ contact, onClose, onErased }: EraseDialogProps) {
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const same = typed.trim() === contact.name.trim();
  const erase = useMutation({
    mutationFn: () => eraseContact(contact.id),
    onSuccess: async () => {
      toast('done', words.erased(contact.name));
      onErased();
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (same) {
      erase.mutate();
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.eraseTitle(contact.name)}
      description={words.eraseText}
    >
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field
          label={words.eraseType(contact.name)}
          error={tried && !same ? words.eraseMismatch : undefined}
        >
          {(control) => (
            <Input
              {...control}
              dir="auto"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        {erase.error !== null && <FormAlert>{errorText(erase.error)}</FormAlert>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="danger" disabled={erase.isPending}>
            {words.eraseNow}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
