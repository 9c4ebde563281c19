import { useQuery } from '@tanstack/react-query';
import { Ban, CircleCheck, CircleX, Clock, ListChecks, LoaderCircle, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import { Badge, type Tone } from '@/components/ui/badge';
import { Dotted } from '@/components/ui/dotted';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { formatRelative } from '@/lib/format';
import { importsQuery } from '@/lib/queries/imports';
import type { ImportState } from '@/lib/wire/import';
import { words } from './strings';

const LOOKS: Record<ImportState, { tone: Tone; icon: LucideIcon }> = {
  uploaded: { tone: 'neutral', icon: ListChecks },
  checking: { tone: 'accent', icon: LoaderCircle },
  checked: { tone: 'accent', icon: Clock },
  running: { tone: 'accent', icon: LoaderCircle },
  finished: { tone: 'live', icon: CircleCheck },
  cancelled: { tone: 'neutral', icon: Ban },
  failed: { tone: 'missed', icon: CircleX },
};

export function ImportBadge({ state }: { state: ImportState }) {
  return <Badge {...LOOKS[state]}>{words.states[state]}</Badge>;
}

/** What has been imported before, or waits for its next step. */
export function ImportList() {
  const now = useNow(30_000);
  const { data, error, refetch } = useQuery(importsQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} />
    ) : (
      <ErrorNotice title={words.earlierFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.length === 0) {
    return <p className="text-sm text-ink-soft">{words.none}</p>;
  }
  return (
    <ul className="divide-y rounded-xl border bg-surface">
      {data.map((each) => (
        <li
          key={each.id}
          className="relative flex items-center justify-between gap-3 px-4 py-3 hover:bg-sunken/60"
        >
          <div className="min-w-0">
            <Link
              href={`/contacts/import?id=${each.id}`}
              aria-label={words.open(each.fileName)}
              className="block truncate font-medium after:absolute after:inset-0"
              dir="auto"
            >
              {each.fileName}
            </Link>
            <p className="text-sm text-ink-soft">
              <Dotted
                parts={[
                  formatRelative(each.createdAt, now),
                  each.createdBy?.fullName,
                  each.rows !== null &&
                    `${each.rows.toLocaleString('en')} ${words.row.toLowerCase()}s`,
                ]}
              />
            </p>
          </div>
          <ImportBadge state={each.state} />
        </li>
      ))}
    </ul>
  );
}
