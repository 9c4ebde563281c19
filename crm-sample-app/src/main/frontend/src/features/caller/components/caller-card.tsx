import { useQuery } from '@tanstack/react-query';
import { useNow } from '@/hooks/use-now';
import type { Call } from '@/lib/wire/call';
import { cardQuery } from '../api/card';
import { callerChoice, useCallerChoice } from '../caller-choice';
import { words } from '../strings';
import { CallerHistory, CallerSummary } from './caller-facts';
import { MatchChoice } from './match-choice';

const SHOWN_WHILE_RINGING = 2;

/**
 * What we know about the caller while it rings. Answering never waits for it: until it is there, or
 * when it fails, the card shows what the call itself tells.
 */
export function CallerCard({ call }: { call: Call }) {
  const now = useNow(30_000);
  const { data, error } = useQuery(cardQuery(call.id));
  const choice = useCallerChoice(call.id);
  if (data === undefined) {
    return error === null ? null : <p className="text-sm text-ink-soft">{words.cardFailed}</p>;
  }
  if (data.own) {
    return null;
  }
  const { matches, previousCalls } = data;
  if (matches.length > 1) {
    const chosen = call.contact?.id ?? choice;
    const known = matches.find(({ contact }) => contact.id !== null && contact.id === chosen);
    return (
      <div className="space-y-3">
        <MatchChoice
          matches={matches}
          now={now}
          chosen={chosen}
          onChoose={(contactId) => callerChoice.set(call.id, contactId)}
        />
        {known !== undefined && (
          <CallerHistory match={known} now={now} most={SHOWN_WHILE_RINGING} />
        )}
      </div>
    );
  }
  const match = matches[0];
  if (match === undefined) {
    return (
      <p className="text-sm">
        {previousCalls === 0 ? words.firstCall : words.calledBefore(previousCalls)}
      </p>
    );
  }
  return (
    <div className="space-y-3">
      <CallerSummary match={match} now={now} />
      <CallerHistory match={match} now={now} most={SHOWN_WHILE_RINGING} />
    </div>
  );
}
