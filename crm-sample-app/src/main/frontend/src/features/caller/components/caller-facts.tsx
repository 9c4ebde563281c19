import { ListTodo } from 'lucide-react';
import { CallLine } from '@/components/activity/call-line';
import { formatDue, isOverdue } from '@/lib/due';
import { formatRelative } from '@/lib/format';
import type { CallerMatch } from '@/lib/wire/caller-card';
import type { Task } from '@/lib/wire/task';
import { words } from '../strings';

function lastSpoke({ lastSpoke }: CallerMatch, now: number): string {
  return lastSpoke === null
    ? words.neverSpoke
    : words.lastSpoke(formatRelative(lastSpoke.at, now), lastSpoke.agent?.fullName ?? null);
}

function TaskLine({ task, now }: { task: Task; now: number }) {
  return (
    <li className="flex items-center gap-2 text-sm">
      <ListTodo aria-hidden className="size-4 shrink-0 text-ink-soft" />
      <span className="min-w-0 flex-1 truncate" dir="auto">
        {task.title}
      </span>
      <span className={isOverdue(task, now) ? 'shrink-0 text-missed' : 'shrink-0 text-ink-soft'}>
        {formatDue(task, now)}
      </span>
    </li>
  );
}

/** Company, owner and when we last spoke: what one takes in while it rings. */
export function CallerSummary({ match, now }: { match: CallerMatch; now: number }) {
  const { company, owner } = match.contact;
  return (
    <div className="text-sm">
      {company !== null && (
        <p className="truncate font-medium" dir="auto">
          {company.name}
        </p>
      )}
      <p>{lastSpoke(match, now)}</p>
      {owner !== null && (
        <p className="truncate text-ink-soft" dir="auto">
          {words.owner(owner.fullName)}
        </p>
      )}
    </div>
  );
}

interface CallerHistoryProps {
  match: CallerMatch;
  now: number;
  /** How many of each kind fit. */
  most: number;
}

/** What is open with them, and the last calls. */
export function CallerHistory({ match, now, most }: CallerHistoryProps) {
  const calls = match.lastCalls.slice(0, most);
  return (
    <>
      {match.openTasks.length > 0 && (
        <section aria-label={words.openTasks}>
          <h3 className="mb-1 text-xs font-medium text-ink-soft">{words.openTasks}</h3>
          <ul className="space-y-1">
            {match.openTasks.slice(0, most).map((task) => (
              <TaskLine key={task.id} task={task} now={now} />
            ))}
          </ul>
        </section>
      )}
      {calls.length > 0 && (
        <section aria-label={words.lastCalls}>
          <h3 className="mb-1 text-xs font-medium text-ink-soft">{words.lastCalls}</h3>
          <ul className="space-y-1">
            {calls.map((call) => (
              <li key={call.id}>
                <CallLine call={call} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
