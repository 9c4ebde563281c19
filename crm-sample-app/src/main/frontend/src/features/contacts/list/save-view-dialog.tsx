import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { ui } from '@/config/strings';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { may } from '@/lib/rights';
import { toast } from '@/lib/toasts';
import { createView, viewsQuery } from '../api/views';
import { chosenColumns } from './columns';
import { words } from './strings';

export function SaveViewDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const account = useAccount();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      createView({ name: name.trim(), query, columns: chosenColumns.get(), shared }),
    onSuccess: async (view) => {
      toast('done', words.viewSaved(view.name));
      onClose();
      await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') {
      save.mutate();
    }
  };
  return (
    <Dialog open onClose={onClose} title={words.saveViewTitle} description={words.saveViewText}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field label={words.viewName} error={missing ? words.viewNameNeeded : undefined}>
          {(control) => (
            <Input
              {...control}
              dir="auto"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {may(account, 'shareViews') && (
          <Switch label={words.shareView} checked={shared} onChange={setShared} />
        )}
        {save.error !== null && <FormAlert>{errorText(save.error)}</FormAlert>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="primary" disabled={save.isPending}>
            {save.isPending ? ui.saving : ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
