import { useId } from 'react';
import { Dotted } from '@/components/ui/dotted';
import { formatRelative } from '@/lib/format';
import type { CallerMatch } from '@/lib/wire/caller-card';
import { words } from '../strings';

function detail({ contact, lastSpoke, openTasks }: CallerMatch, now: number) {
  const spoke =
    lastSpoke === null
      ? null
      : words.lastSpoke(formatRelative(lastSpoke.at, now), lastSpoke.agent?.fullName ?? null);
  const open = openTasks.length === 0 ? null : words.tasksOpen(openTasks.length);
  return [contact.company?.name, open, spoke];
}

interface MatchChoiceProps {
  matches: readonly CallerMatch[];
  chosen: number | null;
  now: number;
  onChoose: (contactId: number) => void;
}

/** Several contacts share the number: which of them is it? */
export function MatchChoice({ matches, chosen, now, onChoose }: MatchChoiceProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{words.whoIsIt}</legend>
      <div className="space-y-1">
        {matches.map((match) => (
          <label
            key={match.contact.id ?? match.contact.name}
            aria-label={match.contact.name}
            className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-lg border bg-surface px-3 py-1.5 has-checked:border-accent"
          >
            <input
              type="radio"
              name={name}
              className="size-4 shrink-0 accent-(--accent)"
              disabled={match.contact.id === null}
              checked={chosen !== null && chosen === match.contact.id}
              onChange={() => {
                if (match.contact.id !== null) {
                  onChoose(match.contact.id);
                }
              }}
            />
            <span className="min-w-0">
              <span className="block truncate font-medium" dir="auto">
                {match.contact.name}
              </span>
              <span className="line-clamp-2 text-sm text-ink-soft">
                <Dotted parts={detail(match, now)} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
