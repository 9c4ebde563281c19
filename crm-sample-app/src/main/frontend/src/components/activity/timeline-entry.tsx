import {
  CircleCheck,
  ListTodo,
  PencilLine,
  PhoneIncoming,
  PhoneOutgoing,
  StickyNote,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Dotted } from '@/components/ui/dotted';
import { formatDue } from '@/lib/due';
import { formatDuration } from '@/lib/format';
import type { Call } from '@/lib/wire/call';
import type { Task } from '@/lib/wire/task';
import type { ChangedMember, TimelineItem } from '@/lib/wire/timeline';
import { CodeBadge } from './code-badge';
import { Moment } from './moment';
import { words } from './strings';

interface Shown {
  icon: LucideIcon;
  title: ReactNode;
  body?: ReactNode;
}

const CALL_ICONS = { inbound: PhoneIncoming, outbound: PhoneOutgoing, internal: Users } as const;

function becameOf({ outcome, durationSeconds }: Call): string {
  if (outcome === null) {
    return words.live;
  }
  const talked = outcome === 'completed' && durationSeconds !== null;
  return talked ? formatDuration(durationSeconds) : words.outcomes[outcome];
}

function callShown(call: Call): Shown {
  return {
    icon: CALL_ICONS[call.direction],
    title: (
      <Link href={`/calls/${call.id}`} className="font-medium hover:underline">
        {words[call.direction]} · <span className="tabular-nums">{becameOf(call)}</span>
      </Link>
    ),
    body: call.code === null ? undefined : <CodeBadge code={call.code} />,
  };
}

function taskShown(task: Task, now: number): Shown {
  return {
    icon: task.doneAt === null ? ListTodo : CircleCheck,
    title: (
      <span className="font-medium">
        {task.doneAt === null ? words.taskOpen : words.taskDone}: {task.title}
      </span>
    ),
    body: <p className="text-sm text-ink-soft">{words.dueBy(formatDue(task, now))}</p>,
  };
}

/** A changed member's value in words; lists of numbers and addresses by their contents. */
function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return words.nothing;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? words.nothing : value.map(valueText).join(', ');
  }
  if (typeof value === 'object') {
    const told = value as Record<string, unknown>;
    const name = told.name ?? told.fullName ?? told.number ?? told.address;
    return valueText(name ?? Object.values(told).filter((part) => part !== null && part !== ''));
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function Change({ change }: { change: ChangedMember }) {
  const name = words.members[change.member] ?? change.member;
  return (
    <li className="break-words">
      <span className="font-medium">{name}:</span> <bdi>{valueText(change.from)}</bdi>
      {words.becomes}
      <bdi>{valueText(change.to)}</bdi>
    </li>
  );
}

function shown(item: TimelineItem, now: number): Shown {
  switch (item.kind) {
    case 'call':
      return callShown(item.call);
    case 'task':
      return taskShown(item.task, now);
    case 'note':
      return {
        icon: StickyNote,
        title: <span className="font-medium">{words.note}</span>,
        body: (
          <p className="text-start whitespace-pre-wrap break-words" dir="auto">
            {item.note.text}
          </p>
        ),
      };
    case 'change':
      return {
        icon: PencilLine,
        title: <span className="font-medium">{words.changes[item.change.what]}</span>,
        body: item.change.members.length > 0 && (
          <ul className="text-sm text-ink-soft">
            {item.change.members.map((change) => (
              <Change key={change.member} change={change} />
            ))}
          </ul>
        ),
      };
  }
}

interface TimelineEntryProps {
  item: TimelineItem;
  now: number;
  /** Stands in for what there is to say, while it is being changed. */
  body?: ReactNode;
  actions?: ReactNode;
}

/** One entry of a contact's story: what it was, when, by whom, and what there is to say about it. */
export function TimelineEntry({ item, now, body: instead, actions }: TimelineEntryProps) {
  const { icon: Icon, title, body } = shown(item, now);
  return (
    <div className="flex gap-3">
      <span className="mt-0.5 inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-sunken">
        <Icon aria-hidden className="size-4 text-ink-soft" />
      </span>
      <div className="min-w-0 flex-1 space-y-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          {title}
          <span className="text-sm text-ink-soft">
            <Dotted parts={[item.by?.fullName, <Moment key="at" at={item.at} now={now} />]} />
          </span>
        </div>
        {instead ?? body}
        {actions}
      </div>
    </div>
  );
}
