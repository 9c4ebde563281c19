import type { QueryClient } from '@tanstack/react-query';
import { CALL_NOTES_KEY } from '@/features/calls/api/get-calls';
import { applyLive, NOTHING_KNOWN } from '@/lib/live/live-state';
import { COMPANIES_KEY } from '@/lib/queries/companies';
import { IMPORTS_KEY } from '@/lib/queries/imports';
import { liveQuery } from '@/lib/queries/live';
import { MISSED_KEY } from '@/lib/queries/missed-calls';
import { TASKS_KEY } from '@/lib/queries/tasks';
import { usersQuery } from '@/lib/queries/users';
import { sessionStore } from '@/lib/session-store';
import type { LiveMessage } from '@/lib/wire/live-message';
import type { User } from '@/lib/wire/user';
import { callIsOver, callWasFiled, callWasRemoved } from './call-cache';
import { ContactCache } from './contact-cache';
import { remind } from './reminder';
import { Renewals } from './renewals';
import { renewTimelines } from './timelines';

/** Who looks at the worklist is about to take something from it. */
const WORKLIST_MS = 1_000;

const ALL = [
  usersQuery.queryKey,
  ['calls'],
  ['contacts'],
  ['statistics'],
  ['reports'],
  COMPANIES_KEY,
  IMPORTS_KEY,
  TASKS_KEY,
  MISSED_KEY,
];

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

/** Brings what the server holds in the query cache up to date with what the socket tells. */
export class LiveCache {
  private readonly contacts: ContactCache;

  constructor(
    private readonly client: QueryClient,
    private readonly renewals = new Renewals(client),
  ) {
    const me = (): number | null => sessionStore.get().session?.user.id ?? null;
    this.contacts = new ContactCache(client, renewals, me);
  }

  stop(): void {
    this.renewals.stop();
  }

  hear(message: LiveMessage): void {
    const { client, renewals } = this;
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
        ALL.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
        break;
      case 'task_due':
        remind(message.task);
        renewals.renew(TASKS_KEY);
        break;
      case 'task_changed': {
        const { id, contact } = message.task;
        this.tasksChanged(id, contact?.id ?? null);
        break;
      }
      case 'task_deleted':
        this.tasksChanged(message.taskId, null);
        break;
      case 'missed_call_changed':
        renewals.renew(MISSED_KEY, WORKLIST_MS);
        break;
      case 'note_changed': {
        const { id, contactId } = message.note;
        this.notesChanged(id, contactId);
        break;
      }
      case 'note_deleted':
        this.notesChanged(message.noteId, null);
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
        this.contacts.hear(message);
        break;
      case 'call_removed':
        callWasRemoved(client, renewals, message.callId);
        break;
      case 'call_ended':
      case 'call_missed':
        callIsOver(client, renewals, message.call);
        break;
      case 'call_changed':
        if (message.call.state === 'ended') {
          callWasFiled(client, renewals, message.call);
        }
        break;
      case 'presence_changed':
        renewals.renew(['statistics']);
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

  private tasksChanged(taskId: number, contactId: number | null): void {
    this.renewals.renew(TASKS_KEY);
    renewTimelines(
      this.client,
      (of, item) => of === contactId || (item?.kind === 'task' && item.task.id === taskId),
    );
  }

  private notesChanged(noteId: number, contactId: number | null): void {
    renewTimelines(
      this.client,
      (of, item) => of === contactId || (item?.kind === 'note' && item.note.id === noteId),
    );
    this.renewals.renew(CALL_NOTES_KEY);
  }
}
