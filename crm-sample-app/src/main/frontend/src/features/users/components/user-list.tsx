import { Check, CircleSlash, Pencil, UserX } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { roleNames } from '@/config/strings';
import { cn } from '@/lib/cn';
import type { User } from '@/lib/wire/user';
import { words } from '../strings';

export interface UserActions {
  onEdit: (user: User) => void;
  onDeactivate: (user: User) => void;
}

interface UserListProps {
  users: readonly User[];
  ownId: number;
  /** Null for those who may look but not change. */
  actions: UserActions | null;
}

function Buttons(props: { user: User; own: boolean; actions: UserActions }) {
  const { user, own, actions } = props;
  return (
    <div className="flex justify-end gap-1">
      <Button
        variant="ghost"
        size="icon"
        aria-label={words.edit(user.fullName)}
        onClick={() => actions.onEdit(user)}
      >
        <Pencil aria-hidden />
      </Button>
      {!own && user.isActive && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={`${words.deactivate} ${user.fullName}`}
          onClick={() => actions.onDeactivate(user)}
        >
          <UserX aria-hidden />
        </Button>
      )}
    </div>
  );
}

function State({ active }: { active: boolean }) {
  return (
    <Badge tone={active ? 'accent' : 'neutral'} icon={active ? Check : CircleSlash}>
      {active ? words.active : words.inactive}
    </Badge>
  );
}

/** One row a person; the less needed columns give way on small screens. */
export function UserList({ users, ownId, actions }: UserListProps) {
  return (
    <div className="overflow-hidden rounded-xl border bg-surface">
      <table className="w-full text-left">
        <thead className="border-b text-sm text-ink-soft max-md:hidden">
          <tr>
            <th scope="col" className="px-4 py-3 font-medium">
              {words.name}
            </th>
            <th scope="col" className="w-28 px-4 py-3 font-medium">
              {words.role}
            </th>
            <th scope="col" className="w-28 px-4 py-3 font-medium">
              {words.extension}
            </th>
            <th scope="col" className="w-32 px-4 py-3 font-medium">
              {words.state}
            </th>
            {actions !== null && (
              <th scope="col" className="w-28 px-4 py-3 text-right font-medium">
                {words.actions}
              </th>
            )}
          </tr>
        </thead>
        <tbody className="divide-y">
          {users.map((user) => (
            <tr
              key={user.id}
              className={cn('hover:bg-sunken/60', !user.isActive && 'text-ink-soft')}
            >
              <td className="w-full max-w-0 px-4 py-3">
                <div className="flex min-w-0 items-center gap-3">
                  <Avatar name={user.fullName} />
                  <div className="min-w-0">
                    <p className="truncate font-medium" dir="auto">
                      {user.fullName}
                    </p>
                    <p className="truncate text-sm text-ink-soft">{user.email}</p>
                    <p className="text-sm text-ink-soft md:hidden">
                      {roleNames[user.userType]} · {user.extension}
                      {!user.isActive && ` · ${words.inactive}`}
                    </p>
                  </div>
                </div>
              </td>
              <td className="px-4 py-3 max-md:hidden">{roleNames[user.userType]}</td>
              <td className="px-4 py-3 tabular-nums max-md:hidden">{user.extension}</td>
              <td className="px-4 py-3 max-md:hidden">
                <State active={user.isActive} />
              </td>
              {actions !== null && (
                <td className="px-2 py-3 md:px-4">
                  <Buttons user={user} own={user.id === ownId} actions={actions} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
