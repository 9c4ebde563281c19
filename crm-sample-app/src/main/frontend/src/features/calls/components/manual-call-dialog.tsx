import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SyntheticEvent } from 'react';
import { ContactChoice } from '@/components/activity/contact-choice';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { ApiError, errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import type { Call, Outcome } from '@/lib/wire/call';
import type { Named } from '@/lib/wire/task';
import { correctCall, writeDownCall } from '../api/get-calls';
import {
  draftOf,
  entryOf,
  newEntryOf,
  OUTCOMES,
  problemsOf,
  startOf,
  type Draft,
  type FieldName,
} from '../manual-form';
import { words } from '../strings';

interface ManualCallDialogProps {
  /** Number, moment and contact, where they are known. */
  number?: string;
  startedAt?: string;
  contact?: Named | null;
  /** What stands in the log and shall be corrected. */
  entry?: Call;
  onClose: () => void;
  onSaved?: () => void;
}

/** Writes down a call that was made on another telephone, or corrects what was written down. */
export function ManualCallDialog({
  number,
  startedAt,
  contact = null,
  entry,
  onClose,
  onSaved,
}: ManualCallDialogProps) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  const [tried, setTried] = useState(false);
  const [moment] = useState(() => entry?.startedAt ?? startedAt ?? new Date().toISOString());
  // What is corrected is what stood in the form when it was opened, whatever others do meanwhile.
  const [changedAt] = useState(entry?.changedAt ?? '');
  const [draft, setDraft] = useState<Draft>(() =>
    entry === undefined
      ? {
          number: number ?? '',
          direction: 'outbound',
          outcome: 'completed',
          start: startOf(moment),
          length: '',
          contact,
          note: '',
        }
      : draftOf(entry),
  );
  const change = (what: Partial<Draft>): void => setDraft({ ...draft, ...what });
  const send = useMutation({
    mutationFn: () =>
      entry === undefined
        ? writeDownCall(newEntryOf(draft, moment))
        : correctCall(entry.id, { ...entryOf(draft, moment), changedAt }),
    onSuccess: () => {
      toast('done', entry === undefined ? words.callSaved : words.corrected);
      onSaved?.();
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['calls'] }),
  });
  const usual: readonly Outcome[] = OUTCOMES[draft.direction];
  const outcomes = usual.includes(draft.outcome) ? usual : [...usual, draft.outcome];
  const own = problemsOf(draft);
  const refused = send.error instanceof ApiError ? send.error.fields : [];
  const problem = (field: FieldName): string | undefined =>
    (tried ? own[field] : undefined) ?? refused.find((each) => each.field === field)?.message;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(own).every((each) => each === undefined) && !send.isPending) {
      send.mutate();
    }
  };
  const shown = (['number', 'startedAt', 'durationSeconds'] as const).some((field) => problem(field));
  return (
    <Dialog
      open
      onClose={onClose}
      title={entry === undefined ? words.writeDown : words.correct}
      description={entry === undefined ? words.writeDownText : words.correctText}
    >
      <form ref={form} noValidate onSubmit={submit} className="space-y-4">
        <Field label={words.number} error={problem('number')}>
          {(control) => (
            <Input
              {...control}
              type="tel"
              autoComplete="off"
              value={draft.number}
              onChange={(event) => change({ number: event.target.value })}
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label={words.direction}>
            {(control) => (
              <Select
                {...control}
                value={draft.direction}
                onChange={({ target }) =>
                  change({
                    direction: target.value === 'inbound' ? 'inbound' : 'outbound',
                    outcome: 'completed',
                  })
                }
              >
                <option value="outbound">{words.outbound}</option>
                <option value="inbound">{words.inbound}</option>
              </Select>
            )}
          </Field>
          <Field label={words.outcome}>
            {(control) => (
              <Select
                {...control}
                value={draft.outcome}
                onChange={({ target }) =>
                  change({ outcome: outcomes.find((each) => each === target.value) ?? 'completed' })
                }
              >
                {outcomes.map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {words.outcomes[outcome]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={words.startedAt} error={problem('startedAt')}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                value={draft.start}
                onChange={(event) => change({ start: event.target.value })}
              />
            )}
          </Field>
          <Field label={words.length} hint={words.lengthHint} error={problem('durationSeconds')}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                placeholder="2:07"
                value={draft.length}
                onChange={(event) => change({ length: event.target.value })}
              />
            )}
          </Field>
        </div>
        {entry === undefined && (
          <>
            <ContactChoice value={draft.contact} onChange={(contact) => change({ contact })} />
            <Field label={words.note}>
              {(control) => (
                <Textarea
                  {...control}
                  rows={3}
                  dir="auto"
                  value={draft.note}
                  onChange={(event) => change({ note: event.target.value })}
                />
              )}
            </Field>
          </>
        )}
        {send.error !== null && !shown && <FormAlert>{errorText(send.error)}</FormAlert>}
        <Button type="submit" variant="primary" disabled={send.isPending}>
          {send.isPending ? ui.saving : entry === undefined ? words.saveCall : words.saveCorrection}
        </Button>
      </form>
    </Dialog>
  );
}
