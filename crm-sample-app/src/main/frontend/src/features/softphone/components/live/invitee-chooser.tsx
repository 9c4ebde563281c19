import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { PresenceBadge } from '@/components/phone/presence-badge';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import { diallingQuery } from '@/lib/queries/dialling';
import { usersQuery } from '@/lib/queries/users';
import { formatAsTyped } from '@/lib/phone-number';
import { words } from '../../strings';
import { canBeAsked, colleaguesFor, looksLikeNumber } from './invite-choice';
import { InviteeOption } from './invitee-option';

export type Chosen = { kind: 'colleague'; userId: number } | { kind: 'number'; number: string };

interface InviteeChooserProps {
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
}

function Colleagues({ typed, chosen, onChoose }: InviteeChooserProps & { typed: string }) {
  const { id } = useAccount();
  const live = useLive();
  const { data, error, refetch } = useQuery(usersQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} className="h-12" />
    ) : (
      <ErrorNotice title={words.teamFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  const found = colleaguesFor(data, live, id, typed);
  if (found.length === 0 && !looksLikeNumber(typed)) {
    return (
      <p className="text-sm text-ink-soft">
        {typed === '' ? words.noColleagues : words.noColleague}
      </p>
    );
  }
  return found.map((colleague) => (
    <InviteeOption
      key={colleague.user.id}
      title={colleague.user.fullName}
      detail={colleague.user.extension}
      disabled={!canBeAsked(colleague)}
      checked={chosen?.kind === 'colleague' && chosen.userId === colleague.user.id}
      onChoose={() => onChoose({ kind: 'colleague', userId: colleague.user.id })}
    >
      <PresenceBadge state={colleague.state} />
    </InviteeOption>
  ));
}

/** One field finds colleagues by name or extension and takes numbers as well. */
export function InviteeChooser({ chosen, onChoose }: InviteeChooserProps) {
  const { data: dialling } = useQuery(diallingQuery);
  const [typed, setTyped] = useState('');
  const number = looksLikeNumber(typed) ? typed.trim() : null;
  const type = (text: string): void => {
    setTyped(text);
    onChoose(looksLikeNumber(text) ? { kind: 'number', number: text.trim() } : null);
  };
  return (
    <div className="space-y-3">
      <Field label={words.searchColleague}>
        {(control) => (
          <Input
            {...control}
            value={typed}
            autoComplete="off"
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <div
        role="radiogroup"
        aria-label={words.found}
        className="max-h-64 space-y-1.5 overflow-y-auto"
      >
        {number !== null && (
          <InviteeOption
            title={formatAsTyped(number, dialling?.homeCountry ?? null)}
            detail=""
            checked={chosen?.kind === 'number'}
            onChoose={() => onChoose({ kind: 'number', number })}
          >
            <Phone aria-hidden className="size-4 text-ink-soft" />
          </InviteeOption>
        )}
        <Colleagues typed={typed} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
