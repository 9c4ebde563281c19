package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where tasks are kept. Thread-safe; changes belong to the running transaction. */
public interface TaskRepository {
    /** Stores the task with when it is sorted and when somebody is reminded; absent for never. */
    Task add(TaskDraft task, Instant dueFrom, Optional<Instant> remindAt);

    Optional<Task> find(TaskId id);

    /** The task, locked until the transaction ends. */
    Optional<Task> findForUpdate(TaskId id);

    /** Those of the ids that exist, in the order of their ids. */
    List<Task> findAll(Collection<TaskId> ids);

    /** Stores whatever of the task may change, and with it when it is sorted and when somebody is reminded. */
    void update(Task task, Instant dueFrom, Optional<Instant> remindAt);

    void delete(TaskId id);

    /**
     * Open tasks by when they are due, the next first; or those that are done, the last done first. Those behind the
     * cursor, {@code limit} at most.
     *
     * @param today decides what is overdue
     */
    List<Task> page(TaskFilter filter, Today today, Optional<TimeCursor> after, int limit);

    TaskCounts counts(UserId assignee, Today today);

    /** Open tasks of which somebody is to be reminded by then; each is given out once, {@code limit} at most. */
    List<Task> remind(Instant now, int limit);

    /** The contact's tasks by when they were made, the newest first: those behind the cursor, {@code limit} at most. */
    List<Task> about(ContactId contact, Optional<TimeCursor> after, int limit);

    /** The next open tasks of each contact, {@code each} at most; a contact without any is left out. */
    Map<ContactId, List<Task>> openAbout(Collection<ContactId> contacts, int each);

    /** Lets the tasks of a call be about whoever it was with; those that change are another version. */
    void relink(CallId call, Optional<ContactId> contact);

    /** The call is gone: its tasks are of no call any more. */
    void leave(CallId call);

    /** Lets every task about one contact be about the other, as another version, and says which. */
    List<TaskId> move(ContactId from, ContactId to);

    /** Lets those of the tasks that are about the one contact be about the other, as another version. */
    void move(Collection<TaskId> tasks, ContactId from, ContactId to);

    /** The tasks of these calls that are about nobody who is known. */
    List<Task> nobodys(Collection<CallId> calls);

    /** Removes the tasks of these calls that are about nobody who is known. */
    void deleteNobodys(Collection<CallId> calls);

    /** Removes every task about the contact. */
    void deleteAbout(ContactId contact);
}
