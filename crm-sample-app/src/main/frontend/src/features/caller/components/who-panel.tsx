import { useQuery } from '@tanstack/react-query';
import { Link2, Unlink, UserPlus, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { useNow } from '@/hooks/use-now';
import { errorText } from '@/lib/api-error';
import { customerNumber, type Call } from '@/lib/wire/call';
import type { CallerCard, CallerMatch } from '@/lib/wire/caller-card';
import { cardQuery } from '../api/card';
import { callerChoice } from '../caller-choice';
import { words } from '../strings';
import { useLink } from '../use-link';
import { CallerHistory, CallerSummary } from './caller-facts';
import { LinkDialog } from './link-dialog';
import { MatchChoice } from './match-choice';
import { NewContactDialog } from './new-contact-dialog';
import type { Whose } from '@/lib/wire/whose';

function matchOf(call: Call, card: CallerCard | undefined): CallerMatch | null {
  return card?.matches.find((match) => match.contact.id === call.contact?.id) ?? null;
}

/** The one match, or what was chosen while it rang, becomes the call's contact without a question. */
function useEarlierChoice(call: Call, link: ReturnType<typeof useLink>): void {
  const { mutate } = link;
  const unknown = call.contact === null;
  useEffect(() => {
    const contactId = callerChoice.get(call.id);
    if (contactId !== null) {
      callerChoice.set(call.id, null);
      if (unknown) {
        mutate({ contactId, addNumber: false });
      }
    }
  }, [call.id, unknown, mutate]);
}

/** What is known of a caller who is no contact: nothing yet, not at all, or that they are a stranger. */
function Stranger({ callId }: { callId: number }) {
  const { data, error } = useQuery(cardQuery(callId));
  if (data === undefined && error === null) {
    return <p className="text-sm text-ink-soft">{words.lookingUp}</p>;
  }
  return (
    <p className="text-sm text-ink-soft">{data === undefined ? words.cardFailed : words.unknown}</p>
  );
}

function ContactPart({ contact }: { contact: Whose }) {
  if (contact.id === null) {
    return (
      <p className="font-medium" dir="auto">
        {contact.name}
      </p>
    );
  }
  return (
    <Button asChild className="w-full justify-start">
      <Link href={`/contacts/${contact.id}`}>
        <UserRound aria-hidden />
        <span className="truncate" dir="auto">
          {words.openContact(contact.name)}
        </span>
      </Link>
    </Button>
  );
}

/** Whom the call is with: their record, or the ways to say who it is. */
export function WhoPanel({ call }: { call: Call }) {
  const now = useNow(30_000);
  const { data } = useQuery(cardQuery(call.id));
  const link = useLink(call.id);
  const [dialog, setDialog] = useState<'link' | 'new' | null>(null);
  useEarlierChoice(call, link);
  const number = customerNumber(call);
  const match = matchOf(call, data);
  const several = call.contact === null && data !== undefined && data.matches.length > 0;
  return (
    <div className="space-y-3">
      {call.contact !== null && <ContactPart contact={call.contact} />}
      {match !== null && <CallerSummary match={match} now={now} />}
      {several && (
        <MatchChoice
          matches={data.matches}
          chosen={null}
          now={now}
          onChoose={(contactId) => link.mutate({ contactId, addNumber: false })}
        />
      )}
      {call.contact === null && !several && <Stranger callId={call.id} />}
      {link.error !== null && (
        <FormAlert>{`${words.linkFailed} ${errorText(link.error)}`}</FormAlert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant={call.contact === null ? 'secondary' : 'ghost'}
          className="px-3"
          onClick={() => setDialog('link')}
        >
          <Link2 aria-hidden />
          {call.contact === null ? words.link : words.change}
        </Button>
        {call.contact !== null && (
          <Button
            variant="ghost"
            className="px-3"
            disabled={link.isPending}
            onClick={() => link.mutate({ contactId: null, addNumber: false })}
          >
            <Unlink aria-hidden />
            {words.unlink}
          </Button>
        )}
        {call.contact === null && (
          <Button className="px-3" onClick={() => setDialog('new')}>
            <UserPlus aria-hidden />
            {words.newContact}
          </Button>
        )}
      </div>
      {match !== null && <CallerHistory match={match} now={now} most={5} />}
      {dialog === 'link' && (
        <LinkDialog callId={call.id} number={number} open onClose={() => setDialog(null)} />
      )}
      {dialog === 'new' && (
        <NewContactDialog callId={call.id} number={number} open onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
