import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { formatDuration } from '@/lib/format';
import { statisticsQuery } from '../api/statistics';
import { words } from '../strings';

const seconds = (value: number | null): string =>
  value === null ? words.none : formatDuration(value);

export function StatisticsCards() {
  const { data, error, refetch } = useQuery(statisticsQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={2} className="h-20" />
    ) : (
      <ErrorNotice title={words.statisticsFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  const { today, users } = data;
  const answered = today.answered > 0;
  const figures: readonly [string, string][] = [
    [words.total, String(today.total)],
    [words.answered, String(today.answered)],
    [words.missed, String(today.missed)],
    [words.averageDuration, seconds(answered ? today.averageDurationSeconds : null)],
    [words.averageAnswer, seconds(answered ? today.averageAnswerSeconds : null)],
    [words.users, words.usersOf(users.online, users.active)],
    [words.onCall, String(users.onCall)],
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]">
      {figures.map(([name, value]) => (
        <div key={name} className="flex flex-col-reverse rounded-xl border bg-surface p-4 max-sm:first:col-span-2">
          <dt className="text-sm text-ink-soft">{name}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
