import { useQuery } from '@tanstack/react-query';
import { ListTodo, Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { TaskDialog } from '@/components/activity/task-dialog';
import { words as form } from '@/components/activity/task-strings';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { EmptyNotice } from '@/components/ui/notice';
import { usePageTitle } from '@/hooks/use-page-title';
import { taskSummaryQuery } from '@/lib/queries/tasks';
import type { Task } from '@/lib/wire/task';
import { OpenByAgent, OpenWrapUps } from './components/open-wrap-ups';
import { TaskGroup } from './components/task-group';
import { words } from './strings';

const OPEN = ['overdue', 'today', 'upcoming'] as const;

function useTaskView() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const scope: 'mine' | 'all' = search.get('scope') === 'all' ? 'all' : 'mine';
  return { scope, done: search.get('done') === 'shown', set };
}

function Nothing({ scope }: { scope: 'mine' | 'all' }) {
  const { data } = useQuery(taskSummaryQuery);
  const none = data !== undefined && data.overdue + data.today + data.upcoming === 0;
  return none && scope === 'mine' ? (
    <EmptyNotice icon={ListTodo} title={words.emptyTitle} text={words.emptyText} />
  ) : null;
}

/** What is to be done, by when; done tasks on request. */
export function Tasks() {
  usePageTitle(words.title);
  const { scope, done, set } = useTaskView();
  const [editing, setEditing] = useState<Task | 'new' | null>(null);
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeader title={words.title}>
        <Button variant="primary" onClick={() => setEditing('new')}>
          <Plus aria-hidden />
          {form.newTask}
        </Button>
      </PageHeader>
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label={words.scope}
          className="w-auto rounded-full text-sm"
          value={scope}
          onChange={({ target }) => set('scope', target.value === 'all' ? 'all' : null)}
        >
          <option value="mine">{words.scopes.mine}</option>
          <option value="all">{words.scopes.all}</option>
        </Select>
        <Button
          aria-pressed={done}
          className="rounded-full aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => set('done', done ? null : 'shown')}
        >
          {words.showDone}
        </Button>
      </div>
      {scope === 'mine' ? <OpenWrapUps /> : <OpenByAgent />}
      <Nothing scope={scope} />
      {OPEN.map((group) => (
        <TaskGroup key={group} scope={scope} group={group} onEdit={setEditing} />
      ))}
      {done && <TaskGroup scope={scope} group="done" onEdit={setEditing} />}
      {editing !== null && (
        <TaskDialog task={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
