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
import { toast } from '@/lib/toasts';
import { saveView, viewsQuery } from '../api/views';
import { shownColumns } from '../columns';
import { spellFilters, type ContactFilters } from '../contact-filters';
import { words } from '../strings';

interface SaveViewDialogProps {
  filters: ContactFilters;
  onClose: () => void;
}

export function SaveViewDialog({ filters, onClose }: SaveViewDialogProps) {
  const client = useQueryClient();
  const leads = useAccount().userType !== 'user';
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      saveView({
        name: name.trim(),
        query: spellFilters(filters).toString(),
        columns: [...shownColumns.get()],
        shared,
      }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: viewsQuery.queryKey });
      toast('done', words.viewSaved);
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
    <Dialog open onClose={onClose} title={words.saveView}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Field label={words.viewName} error={missing ? words.nameNeeded : undefined}>
          {(control) => (
            <Input {...control} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        {leads && <Switch label={words.viewShared} checked={shared} onChange={setShared} />}
        {save.error !== null && <FormAlert>{errorText(save.error)}</FormAlert>}
        <div className="flex justify-end">
          <Button type="submit" variant="primary" disabled={save.isPending}>
            {save.isPending ? ui.saving : ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
