import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { errorText } from '@/lib/api-error';
import { contactFieldsQuery, fieldsInUse } from '@/lib/queries/contact-fields';
import { importKey } from '@/lib/queries/imports';
import type { Import } from '@/lib/wire/import';
import { cancelImport, startImport } from './api';
import { ImportResult } from './import-result';
import { MappingForm } from './mapping-form';
import { words } from './strings';

function useAct(id: number, act: (id: number) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => act(id),
    onSettled: () => client.invalidateQueries({ queryKey: importKey(id) }),
  });
}

function Working({ data }: { data: Import }) {
  const cancel = useAct(data.id, cancelImport);
  const { percent, read } = data.progress;
  return (
    <div className="space-y-6">
      <div className="space-y-4 rounded-xl border bg-surface p-5">
        <h2 className="font-semibold">{words.states[data.state]}</h2>
        <ProgressBar
          label={words.progress}
          percent={percent}
          text={words.percent(Math.round(percent), read, data.rows)}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {words.cancel}
          </Button>
          {data.state === 'running' && (
            <span className="text-sm text-ink-soft">{words.cancelHint}</span>
          )}
        </div>
        {cancel.error !== null && <FormAlert>{errorText(cancel.error)}</FormAlert>}
      </div>
      <ImportResult data={data} title={words.soFar} />
    </div>
  );
}

function Checked({ data }: { data: Import }) {
  const start = useAct(data.id, startImport);
  const { created, updated } = data.progress;
  const rows = created + updated;
  return (
    <div className="space-y-4">
      <ImportResult data={data} title={words.result} />
      {start.error !== null && <FormAlert>{errorText(start.error)}</FormAlert>}
      <Button
        variant="primary"
        size="large"
        disabled={start.isPending}
        onClick={() => start.mutate()}
      >
        {rows > 0 ? words.start(rows) : words.startPlain}
      </Button>
    </div>
  );
}

/** The step an import stands at. */
export function ImportSteps({ data }: { data: Import }) {
  const fields = useQuery(contactFieldsQuery);
  if (fields.isPending) {
    return <Skeleton rows={5} />;
  }
  const mapping = <MappingForm data={data} fields={fieldsInUse(fields.data)} />;
  switch (data.state) {
    case 'uploaded':
      return mapping;
    case 'checked':
      return (
        <div className="space-y-8">
          <Checked data={data} />
          {mapping}
        </div>
      );
    case 'checking':
    case 'running':
      return <Working data={data} />;
    case 'finished':
    case 'cancelled':
    case 'failed':
      return (
        <div className="space-y-6">
          {data.failure !== null && <FormAlert>{data.failure}</FormAlert>}
          <ImportResult data={data} title={words.done} />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" asChild>
              <Link href="/contacts?sort=-updated">{words.toContacts}</Link>
            </Button>
            <Button asChild>
              <Link href="/contacts/import">{words.again}</Link>
            </Button>
          </div>
        </div>
      );
  }
}
