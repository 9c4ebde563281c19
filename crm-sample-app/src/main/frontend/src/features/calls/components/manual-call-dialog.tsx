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
import { dueDay, dueTime } from '@/lib/due';
import { toast } from '@/lib/toasts';
import type { Outcome } from '@/lib/wire/call';
import type { Named } from '@/lib/wire/task';
import { writeDownCall } from '../api/get-calls';
import { parseLength } from '../manual-form';
import { words } from '../strings';

/** A call that was placed can't be missed, nor can one that came in be busy there. */
const OUTCOMES = {
  outbound: ['completed', 'no-answer', 'busy'],
  inbound: ['completed', 'missed'],
} as const;

interface Draft {
  number: string;
  direction: keyof typeof OUTCOMES;
  outcome: Outcome;
  /** As a field for local date and time holds it, so to the minute. */
  start: string;
  length: string;
  contact: Named | null;
  note: string;
}

function startOf(at: string): string {
  const moment = { dueOn: null, dueAt: at };
  return `${dueDay(moment)}T${dueTime(moment)}`;
}

function problemsOf({ number, start, length }: Draft) {
  return {
    number: number.trim() === '' ? words.numberNeeded : undefined,
    startedAt: start === '' ? words.startNeeded : undefined,
    durationSeconds: parseLength(length) === null ? words.durationWrong : undefined,
  };
}

type FieldName = keyof ReturnType<typeof problemsOf>;

function save({ number, direction, outcome, start, length, contact, note }: Draft, moment: string) {
  return writeDownCall({
    number: number.trim(),
    direction,
    outcome,
    // What nobody changed keeps its seconds, or the call would stand before those it came after.
    startedAt: start === startOf(moment) ? moment : new Date(start).toISOString(),
    durationSeconds: parseLength(length) ?? 0,
    ...(contact === null ? {} : { contactId: contact.id }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  });
}

interface ManualCallDialogProps {
  /** Number, moment and contact, where they are known. */
  number?: string;
  startedAt?: string;
  contact?: Named | null;
  onClose: () => void;
  onSaved?: () => void;
}

/** Writes down a call that was made on another telephone. */
export function ManualCallDialog({
  number,
  startedAt,
  contact = null,
  onClose,
  onSaved,
}: ManualCallDialogProps) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  const [tried, setTried] = useState(false);
  const [moment] = useState(() => startedAt ?? new Date().toISOString());
  const [draft, setDraft] = useState<Draft>(() => ({
    number: number ?? '',
    direction: 'outbound',
    outcome: 'completed',
    start: startOf(moment),
    length: '',
    contact,
    note: '',
  }));
  const change = (what: Partial<Draft>): void => setDraft({ ...draft, ...what });
  const send = useMutation({
    mutationFn: () => save(draft, moment),
    onSuccess: () => {
      toast('done', words.callSaved);
      void client.invalidateQueries({ queryKey: ['calls'] });
      onSaved?.();
      onClose();
    },
  });
  const outcomes: readonly Outcome[] = OUTCOMES[draft.direction];
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
    <Dialog open onClose={onClose} title={words.writeDown} description={words.writeDownText}>
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
        {send.error !== null && !shown && <FormAlert>{errorText(send.error)}</FormAlert>}
        <Button type="submit" variant="primary" disabled={send.isPending}>
          {send.isPending ? ui.saving : words.saveCall}
        </Button>
      </form>
    </Dialog>
  );
}
