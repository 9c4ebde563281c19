import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { errorText } from '@/lib/api-error';
import { MISSED_KEY } from '@/lib/queries/missed-calls';
import type { MissedCall } from '@/lib/wire/missed';
import { closeMissed } from '../api/missed';
import { words } from '../strings';
import { whoOf } from './missed-row';

/** Takes a customer off the list without a call; never without a reason. */
export function CloseDialog({ item, onClose }: { item: MissedCall; onClose: () => void }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  const close = useMutation({
    mutationFn: () => closeMissed(item.id, reason.trim()),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: MISSED_KEY }),
  });
  const missing = reason.trim() === '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!missing) {
      close.mutate();
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.closeTitle}
      description={words.closeText(whoOf(item))}
    >
      <form ref={form} noValidate onSubmit={submit} className="space-y-4">
        <div className="flex flex-wrap gap-2">
          {words.usualReasons.map((usual) => (
            <Button key={usual} className="rounded-full" onClick={() => setReason(usual)}>
              {usual}
            </Button>
          ))}
        </div>
        <Field label={words.reason} error={tried && missing ? words.reasonNeeded : undefined}>
          {(control) => (
            <Input
              {...control}
              value={reason}
              autoComplete="off"
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {close.error !== null && <FormAlert>{errorText(close.error)}</FormAlert>}
        <Button type="submit" variant="primary" disabled={close.isPending}>
          {words.closeNow}
        </Button>
      </form>
    </Dialog>
  );
}
