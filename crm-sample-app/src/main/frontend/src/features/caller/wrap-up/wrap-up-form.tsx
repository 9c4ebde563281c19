import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { ApiError, errorText } from '@/lib/api-error';
import { activeCodes, outcomeCodesQuery, wrapUpSettingsQuery } from '@/lib/queries/outcome-codes';
import { NoteEditor } from '../components/note-editor';
import { useCallNote } from '../note/use-call-note';
import { words } from '../strings';
import { FollowUpFields } from './follow-up-fields';
import { OutcomeChoice } from './outcome-choice';
import type { Pending } from './pending';
import { useSaveWrapUp } from './use-save-wrap-up';

interface WrapUpFormProps {
  pending: Pending;
  keys: boolean;
  onChange: (change: Partial<Pending>) => void;
  onSaved: () => void;
  onSkip: () => void;
  /** Where leaving without saving is always possible. */
  skipLabel?: string;
}

function outcomeProblem(error: unknown): string | undefined {
  return error instanceof ApiError
    ? error.fields.find(({ field }) => field === 'outcomeId')?.message
    : undefined;
}

function complete({ followUp }: Pending): boolean {
  return followUp === null || (followUp.title.trim() !== '' && followUp.day !== '');
}

/** Outcome, note and follow-up of one call. Everything typed is kept until it is saved. */
export function WrapUpForm({ pending, keys, onChange, onSaved, onSkip, skipLabel }: WrapUpFormProps) {
  const codes = useQuery(outcomeCodesQuery);
  const { data: settings } = useQuery(wrapUpSettingsQuery);
  const { keeper } = useCallNote(pending.callId);
  const [tried, setTried] = useState(false);
  const save = useSaveWrapUp(pending, keeper, onSaved);
  const choices = activeCodes(codes.data);
  const required = settings?.outcomeRequired === true && choices.length > 0;
  const missing = required && pending.outcomeId === null;
  const submit = (): void => {
    setTried(true);
    if (!missing && complete(pending) && !save.isPending) {
      save.mutate();
    }
  };
  const refused = outcomeProblem(save.error);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.wrapUpOf(pending.who)}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {codes.error !== null && <FormAlert>{words.codesFailed}</FormAlert>}
      {choices.length > 0 && (
        <OutcomeChoice
          codes={choices}
          chosen={pending.outcomeId}
          error={tried && missing ? words.outcomeNeeded : refused}
          keys={keys}
          onChoose={(outcomeId) => onChange({ outcomeId })}
        />
      )}
      <NoteEditor callId={pending.callId} rows={3} />
      <FollowUpFields
        who={pending.who}
        value={pending.followUp}
        checked={tried}
        onChange={(followUp) => onChange({ followUp })}
      />
      {save.error !== null && refused === undefined && (
        <FormAlert>{errorText(save.error)}</FormAlert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          variant="primary"
          className="min-w-fit flex-1"
          title="Ctrl+Enter"
          disabled={save.isPending}
        >
          {save.isPending ? ui.saving : words.save}
        </Button>
        {(!required || skipLabel !== undefined) && (
          <Button className="px-3" onClick={onSkip}>
            {skipLabel ?? words.skip}
          </Button>
        )}
      </div>
    </form>
  );
}
