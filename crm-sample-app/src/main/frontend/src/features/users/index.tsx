import { useQuery } from '@tanstack/react-query';
import { UserPlus, Users as UsersIcon } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { useAccount } from '@/hooks/use-session';
import { usersQuery } from '@/lib/queries/users';
import type { User } from '@/lib/wire/user';
import { DeactivateDialog } from './components/deactivate-dialog';
import { UserDialog } from './components/user-dialog';
import { UserList, type UserActions } from './components/user-list';
import { words } from './strings';

type Open = { what: 'new' } | { what: 'edit' | 'deactivate'; user: User } | null;

function List({ actions }: { actions: UserActions | null }) {
  const account = useAccount();
  const { data, error, refetch } = useQuery(usersQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={5} />
    ) : (
      <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.length === 0) {
    return <EmptyNotice icon={UsersIcon} title={words.emptyTitle} text={words.emptyText} />;
  }
  return <UserList users={data} ownId={account.id} actions={actions} />;
}

export function Users() {
  usePageTitle(words.title);
  const account = useAccount();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const admin = account.userType === 'admin';
  const actions: UserActions = {
    onEdit: (user) => setOpen({ what: 'edit', user }),
    onDeactivate: (user) => setOpen({ what: 'deactivate', user }),
  };
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        {admin && (
          <Button variant="primary" onClick={() => setOpen({ what: 'new' })}>
            <UserPlus aria-hidden />
            {words.add}
          </Button>
        )}
      </PageHeader>
      <List actions={admin ? actions : null} />
      {open?.what === 'new' && <UserDialog user={null} oneself={false} onClose={close} />}
      {open?.what === 'edit' && (
        <UserDialog user={open.user} oneself={open.user.id === account.id} onClose={close} />
      )}
      {open?.what === 'deactivate' && <DeactivateDialog user={open.user} onClose={close} />}
    </div>
  );
}
