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
import type { ContactView } from '@/lib/wire/contact-view';
import { changeView, createView, viewsQuery } from '../api/views';
import { words } from './strings';

interface ViewDialogProps {
  /** Null for a new one. */
  view: ContactView | null;
  /** What it shows. */
  query: string;
  columns: readonly string[];
  onClose: () => void;
  onSaved: (view: ContactView) => void;
}

/** Keeps a list under a name, or gives a view another one; who may, shows it to everybody. */
export function ViewDialog({ view, query, columns, onClose, onSaved }: ViewDialogProps) {
  const account = useAccount();
  const client = useQueryClient();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), query, columns, shared };
      return view === null ? createView(body) : changeView(view.id, body);
    },
    onSuccess: async (saved) => {
      toast('done', words.viewSaved(saved.name));
      await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
      onSaved(saved);
      onClose();
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
    <Dialog
      open
      onClose={onClose}
      title={view === null ? words.saveViewTitle : words.editViewTitle}
      {...(view === null ? { description: words.saveViewText } : {})}
    >
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
