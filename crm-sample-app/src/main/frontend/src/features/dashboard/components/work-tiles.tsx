import { useQuery } from '@tanstack/react-query';
import { ListTodo, PhoneMissed, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import { cn } from '@/lib/cn';
import { missedSummaryQuery } from '@/lib/queries/missed-calls';
import { taskSummaryQuery } from '@/lib/queries/tasks';
import { words } from '../strings';

interface TileProps {
  href: string;
  icon: LucideIcon;
  title: string;
  count: number | undefined;
  detail: string;
  urgent: boolean;
}

function Tile({ href, icon: Icon, title, count, detail, urgent }: TileProps) {
  return (
    <Link
      href={href}
      className={cn(
        'flex items-center gap-4 rounded-xl border bg-surface p-4 hover:bg-sunken',
        urgent && 'border-missed-line',
      )}
    >
      <Icon aria-hidden className={cn('size-6', urgent ? 'text-missed' : 'text-ink-soft')} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{title}</span>
        <span className="block text-sm text-ink-soft">{detail}</span>
      </span>
      <span className="text-2xl font-semibold tabular-nums">{count ?? words.none}</span>
    </Link>
  );
}

/** What waits to be done: customers to call back, and tasks that are due. */
export function WorkTiles() {
  const { data: missed } = useQuery(missedSummaryQuery);
  const { data: tasks } = useQuery(taskSummaryQuery);
  const due = tasks === undefined ? undefined : tasks.overdue + tasks.today;
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <Tile
        href="/missed"
        icon={PhoneMissed}
        title={words.toCallBack}
        count={missed?.open}
        detail={missed === undefined ? '' : words.yours(missed.mine)}
        urgent={(missed?.open ?? 0) > 0}
      />
      <Tile
        href="/tasks"
        icon={ListTodo}
        title={words.tasksDue}
        count={due}
        detail={tasks === undefined ? '' : words.overdueOf(tasks.overdue)}
        urgent={(tasks?.overdue ?? 0) > 0}
      />
    </div>
  );
}
