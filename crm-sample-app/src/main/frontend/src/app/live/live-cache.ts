import type { QueryClient } from '@tanstack/react-query';
import { applyLive, NOTHING_KNOWN } from '@/lib/live/live-state';
import { COMPANIES_KEY } from '@/lib/queries/companies';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { IMPORTS_KEY } from '@/lib/queries/imports';
import { liveQuery } from '@/lib/queries/live';
import { MISSED_KEY } from '@/lib/queries/missed-calls';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { usersQuery } from '@/lib/queries/users';
import type { LiveMessage } from '@/lib/wire/live-message';
import type { User } from '@/lib/wire/user';
import { patchContacts } from './contact-cache';
import { remind } from './reminder';

function putUser(client: QueryClient, user: User): void {
  client.setQueryData(usersQuery.queryKey, (users) =>
    users === undefined
      ? users
      : [...users.filter((each) => each.id !== user.id), user].sort((a, b) => a.id - b.id),
  );
}

function retireUser(client: QueryClient, userId: number): void {
  client.setQueryData(usersQuery.queryKey, (users) =>
    users?.map((user) => (user.id === userId ? { ...user, isActive: false } : user)),
  );
}

/** Brings what the server holds in the query cache up to date with one live message. */
export function patchCache(client: QueryClient, message: LiveMessage): void {
  client.setQueryData(liveQuery.queryKey, (state) => applyLive(state ?? NOTHING_KNOWN, message));
  switch (message.type) {
    case 'user_created':
    case 'user_updated':
      putUser(client, message.user);
      break;
    case 'user_deleted':
      retireUser(client, message.userId);
      break;
    case 'snapshot':
      void client.invalidateQueries({ queryKey: usersQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['calls'] });
      void client.invalidateQueries({ queryKey: ['contacts'] });
      void client.invalidateQueries({ queryKey: COMPANIES_KEY });
      void client.invalidateQueries({ queryKey: IMPORTS_KEY });
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      void client.invalidateQueries({ queryKey: MISSED_KEY });
      break;
    case 'task_due':
      remind(message.task);
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      break;
    case 'task_changed':
    case 'task_deleted':
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      void client.invalidateQueries({ queryKey: TIMELINE_KEY });
      break;
    case 'missed_call_changed':
      void client.invalidateQueries({ queryKey: MISSED_KEY });
      break;
    case 'note_changed':
    case 'note_deleted':
      void client.invalidateQueries({ queryKey: TIMELINE_KEY });
      break;
    case 'contact_created':
    case 'contact_updated':
    case 'contact_trashed':
    case 'contact_restored':
    case 'contact_erased':
    case 'contacts_merged':
    case 'contacts_imported':
    case 'company_updated':
    case 'import_changed':
      patchContacts(client, message);
      break;
    case 'call_ended':
    case 'call_missed':
      void client.invalidateQueries({ queryKey: ['calls'] });
      void client.invalidateQueries({ queryKey: TIMELINE_KEY });
      void client.invalidateQueries({ queryKey: ['statistics'] });
      break;
    case 'call_changed':
      // Of a call that is over, its outcome or whom it was with: it stands in the log.
      if (message.call.state === 'ended') {
        void client.invalidateQueries({ queryKey: ['calls'] });
        void client.invalidateQueries({ queryKey: TIMELINE_KEY });
      }
      break;
    case 'presence_changed':
      void client.invalidateQueries({ queryKey: ['statistics'] });
      break;
    case 'auth_success':
    case 'auth_error':
    case 'pong':
    case 'call_ringing':
    case 'call_claimed':
    case 'call_ringing_stopped':
    case 'call_started':
    case 'user_call_started':
    case 'user_call_ended':
      break;
  }
}
