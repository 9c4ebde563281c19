import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { tasksQuery, type TaskGroup as Group } from '@/lib/queries/tasks';
import type { Task } from '@/lib/wire/task';
import { words } from '../strings';
import { TaskRow } from './task-row';

interface TaskGroupProps {
  scope: 'mine' | 'all';
  group: Group;
  onEdit: (task: Task) => void;
}

/** The tasks that are due at one time, under its heading; nothing at all where there are none. */
export function TaskGroup({ scope, group, onEdit }: TaskGroupProps) {
  const now = useNow(30_000);
  const list = useInfiniteQuery(tasksQuery(scope, group));
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={1} />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const tasks = list.data.pages.flatMap((page) => page.items);
  if (tasks.length === 0) {
    return group === 'done' ? <p className="text-sm text-ink-soft">{words.noneDone}</p> : null;
  }
  return (
    <section aria-labelledby={`tasks-${group}`} className="space-y-2">
      <h2 id={`tasks-${group}`} className="font-semibold">
        {words.groups[group]}
      </h2>
      <ul className="divide-y rounded-xl border bg-surface">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} now={now} onEdit={() => onEdit(task)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="mx-auto flex"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      )}
    </section>
  );
}
