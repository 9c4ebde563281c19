import { PhoneMissed, UserRound } from 'lucide-react';
import { Link } from 'wouter';
import { Moment } from '@/components/activity/moment';
import { Badge } from '@/components/ui/badge';
import { useAccount } from '@/hooks/use-session';
import { countryOf, formatNumber } from '@/lib/phone-number';
import type { MissedCall } from '@/lib/wire/missed';
import { words } from '../strings';
import { MissedActions } from './missed-actions';

function Taken({ item }: { item: MissedCall }) {
  const { id } = useAccount();
  if (item.takenBy === null) {
    return null;
  }
  const mine = item.takenBy.id === id;
  return (
    <Badge tone={mine ? 'accent' : 'neutral'} icon={UserRound}>
      {mine ? words.takenByYou : words.takenBy(item.takenBy.fullName)}
    </Badge>
  );
}

function Outcome({ item, now }: { item: MissedCall; now: number }) {
  return (
    <p className="text-sm text-ink-soft">
      {item.closedHow !== null && words.how[item.closedHow]}
      {item.closedReason !== null && `: ${item.closedReason}`}
      {item.closedBy !== null && ` ${words.by(item.closedBy.fullName)}`}
      {item.closedAt !== null && (
        <>
          {' · '}
          <Moment at={item.closedAt} now={now} />
        </>
      )}
    </p>
  );
}

/** From here one calls back with the button alone, which takes the item first. */
function CustomerNumber({ item }: { item: MissedCall }) {
  return <span className="tabular-nums">{formatNumber(item.number ?? '')}</span>;
}

export function whoOf({ contact, number }: MissedCall): string {
  return contact?.name ?? (number === null ? words.withheld : formatNumber(number));
}

interface MissedRowProps {
  item: MissedCall;
  now: number;
  onClose: () => void;
}

/** One customer who waits: who, how often, since when, and who is on it. */
export function MissedRow({ item, now, onClose }: MissedRowProps) {
  const who = whoOf(item);
  const country = item.contact === null ? countryOf(item.number ?? '') : null;
  return (
    <li
      aria-label={who}
      className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-3"
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-3">
        <PhoneMissed aria-hidden className="mt-1 size-4 shrink-0 text-missed" />
        <div className="min-w-0 space-y-0.5">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            {item.contact === null ? (
              <span className="font-medium">
                <CustomerNumber item={item} />
              </span>
            ) : item.contact.id === null ? (
              <span className="truncate font-medium" dir="auto">
                {who}
              </span>
            ) : (
              <Link
                href={`/contacts/${item.contact.id}`}
                className="truncate font-medium hover:underline"
                dir="auto"
              >
                {who}
              </Link>
            )}
            <Taken item={item} />
          </p>
          {item.contact !== null && item.number !== null && (
            <p className="text-sm">
              <CustomerNumber item={item} />
            </p>
          )}
          {country !== null && <p className="text-sm">{country}</p>}
          <p className="text-sm text-ink-soft">
            {words.attempts(item.attempts)}
            {' · '}
            <span className="inline-flex gap-1">
              {words.age('')}
              <Moment at={item.lastAt} now={now} />
            </span>
            {item.attempts > 1 && (
              <>
                {' · '}
                <span className="inline-flex gap-1">
                  {words.first('')}
                  <Moment at={item.firstAt} now={now} />
                </span>
              </>
            )}
            {item.reason !== null && ` · ${words.reasons[item.reason]}`}
          </p>
          {item.lastCallId !== null && (
            <Link
              href={`/calls/${item.lastCallId}`}
              className="text-sm text-accent hover:underline"
            >
              {words.openCall}
            </Link>
          )}
        </div>
      </div>
      {item.state === 'open' ? (
        <MissedActions item={item} who={who} onClose={onClose} />
      ) : (
        <Outcome item={item} now={now} />
      )}
    </li>
  );
}
