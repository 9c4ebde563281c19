import { useQuery } from '@tanstack/react-query';
import { missedSummaryQuery } from '@/lib/queries/missed-calls';
import { taskSummaryQuery } from '@/lib/queries/tasks';
import { cn } from '@/lib/cn';
import { words } from './strings';

const MOST = 99;

function Count({ count, what, className }: { count: number; what: string; className?: string }) {
  if (count === 0) {
    return null;
  }
  return (
    <span
      className={cn(
        'ml-auto rounded-full bg-missed px-1.5 text-xs leading-5 font-semibold text-on-accent tabular-nums',
        className,
      )}
    >
      {count > MOST ? `${MOST}+` : count}
      <span className="sr-only"> {what}</span>
    </span>
  );
}

function MissedCount({ className }: { className?: string }) {
  const { data } = useQuery(missedSummaryQuery);
  return <Count count={data?.open ?? 0} what={words.toCallBack} className={className ?? ''} />;
}

function TaskCount({ className }: { className?: string }) {
  const { data } = useQuery(taskSummaryQuery);
  const due = data === undefined ? 0 : data.overdue + data.today;
  return <Count count={due} what={words.tasksDue} className={className ?? ''} />;
}

/** How much waits on a page, beside its name in the navigation. */
export function PageCount({ path, className = '' }: { path: string; className?: string }) {
  if (path === '/missed') {
    return <MissedCount className={className} />;
  }
  return path === '/tasks' ? <TaskCount className={className} /> : null;
}
