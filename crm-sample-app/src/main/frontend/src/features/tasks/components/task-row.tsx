import { Pencil, Phone } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { useAccount } from '@/hooks/use-session';
import { cn } from '@/lib/cn';
import { formatDue, isOverdue } from '@/lib/due';
import { formatRelative } from '@/lib/format';
import type { Task } from '@/lib/wire/task';
import { words } from '../strings';
import { useSetDone } from '../use-set-done';

function When({ task, now }: { task: Task; now: number }) {
  if (task.doneAt !== null) {
    return words.doneAt(formatRelative(task.doneAt, now));
  }
  const due = formatDue(task, now);
  return isOverdue(task, now) ? (
    <span className="font-medium text-missed">{words.overdue(due)}</span>
  ) : (
    words.due(due)
  );
}

interface TaskRowProps {
  task: Task;
  now: number;
  onEdit: () => void;
}

/** One task: tick it off, see for whom and when, open what it came from. */
export function TaskRow({ task, now, onEdit }: TaskRowProps) {
  const { id } = useAccount();
  const { done, set } = useSetDone(task);
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <input
        type="checkbox"
        aria-label={words.done(task.title)}
        checked={done}
        onChange={(event) => set(event.target.checked)}
        className="mt-0.5 size-5 shrink-0 cursor-pointer accent-(--accent)"
      />
      <div className="min-w-0 flex-1">
        <p className={cn('break-words', done && 'text-ink-soft line-through')} dir="auto">
          {task.title}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <span>
            <When task={task} now={now} />
          </span>
          {task.contact !== null && (
            <Link
              href={`/contacts/${task.contact.id}`}
              className="max-w-full truncate hover:text-accent hover:underline"
              dir="auto"
            >
              {task.contact.name}
            </Link>
          )}
          {task.assignee !== null && task.assignee.id !== id && (
            <span>{words.for(task.assignee.fullName)}</span>
          )}
        </p>
      </div>
      {task.callId !== null && (
        <Button asChild size="icon" variant="ghost" className="-my-1.5">
          <Link
            href={`/calls/${task.callId}`}
            aria-label={words.openCall}
            title={words.openCall}
          >
            <Phone aria-hidden />
          </Link>
        </Button>
      )}
      <Button
        size="icon"
        variant="ghost"
        className="-my-1.5 -mr-2"
        aria-label={words.edit(task.title)}
        title={words.edit(task.title)}
        onClick={onEdit}
      >
        <Pencil aria-hidden />
      </Button>
    </li>
  );
}
