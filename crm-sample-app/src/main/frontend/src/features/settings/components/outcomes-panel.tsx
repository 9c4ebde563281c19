import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ErrorNotice, FormAlert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Switch } from '@/components/ui/switch';
import { errorText } from '@/lib/api-error';
import { outcomeCodesQuery, wrapUpSettingsQuery } from '@/lib/queries/outcome-codes';
import type { OutcomeCode } from '@/lib/wire/outcome-code';
import { changeOutcome, createOutcome, saveWrapUpSettings } from '../api/outcomes';
import { words } from '../strings';
import { OutcomeRow } from './outcome-row';

/** Two neighbours change places: the server orders by position. */
function swapped(codes: readonly OutcomeCode[], index: number, step: -1 | 1): OutcomeCode[] {
  const [one, other] = [codes[index], codes[index + step]];
  if (one === undefined || other === undefined) {
    return [];
  }
  return [
    { ...one, position: other.position },
    { ...other, position: one.position },
  ];
}

function Codes({ codes }: { codes: readonly OutcomeCode[] }) {
  const client = useQueryClient();
  const [label, setLabel] = useState('');
  const refresh = {
    onSettled: () => client.invalidateQueries({ queryKey: outcomeCodesQuery.queryKey }),
  };
  const change = useMutation({
    mutationFn: async (changed: readonly OutcomeCode[]) => {
      for (const code of changed) {
        await changeOutcome(code);
      }
    },
    ...refresh,
  });
  const create = useMutation({
    mutationFn: (name: string) =>
      createOutcome({
        label: name,
        tone: 'neutral',
        position: Math.max(0, ...codes.map(({ position }) => position)) + 1,
        active: true,
      }),
    onSuccess: () => setLabel(''),
    ...refresh,
  });
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (label.trim() !== '') {
      create.mutate(label.trim());
    }
  };
  const problem = create.error ?? change.error;
  return (
    <div className="max-w-2xl space-y-3">
      {codes.length > 0 && (
        <ul aria-label={words.outcomes} className="divide-y rounded-xl border bg-surface">
          {codes.map((code, index) => (
            <OutcomeRow
              key={`${code.id}-${code.label}`}
              code={code}
              first={index === 0}
              last={index === codes.length - 1}
              pending={change.isPending}
              onChange={(changed) => change.mutate([changed])}
              onMove={(step) => change.mutate(swapped(codes, index, step))}
            />
          ))}
        </ul>
      )}
      <form onSubmit={add} className="flex items-end gap-2">
        <div className="flex-1">
          <Field label={words.newOutcome}>
            {(control) => (
              <Input
                {...control}
                dir="auto"
                maxLength={60}
                autoComplete="off"
                value={label}
                onChange={(event) => setLabel(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" disabled={create.isPending}>
          <Plus aria-hidden />
          {words.addOutcome}
        </Button>
      </form>
      {problem !== null && <FormAlert>{errorText(problem)}</FormAlert>}
    </div>
  );
}

function Required() {
  const client = useQueryClient();
  const { data } = useQuery(wrapUpSettingsQuery);
  const save = useMutation({
    mutationFn: saveWrapUpSettings,
    onSuccess: (saved) => client.setQueryData(wrapUpSettingsQuery.queryKey, saved),
  });
  const required = save.isPending ? save.variables : data?.outcomeRequired;
  return (
    <div className="max-w-2xl">
      {required !== undefined && (
        <Switch
          label={words.outcomeRequired}
          checked={required}
          onChange={(on) => save.mutate(on)}
        />
      )}
      {save.error !== null && <FormAlert>{errorText(save.error)}</FormAlert>}
    </div>
  );
}

/** What agents may say came of a call, and whether they have to. */
export function OutcomesPanel() {
  const { data, error, refetch } = useQuery(outcomeCodesQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} className="max-w-2xl" />
    ) : (
      <ErrorNotice title={words.outcomesFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <Required />
      <Codes codes={data} />
    </>
  );
}
