package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Edit.Outdated;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.core.activity.TaskEvent.TaskChanged;
import io.voipcrm.core.activity.TaskEvent.TaskDeleted;
import io.voipcrm.core.activity.TaskEvent.TaskDue;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallLinked;
import io.voipcrm.core.call.CallEvent.CallRemoved;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.paging.Page;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Keeps what the team means to do, and reminds of it. Thread-safe. */
public final class TaskService {
    private static final int AT_ONCE = 200;

    private final TaskRepository tasks;
    private final TaskPlaces places;
    private final ZoneId zone;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    /**
     * A service.
     *
     * @param zone where the company is: its mornings are when people are reminded of a day's tasks
     */
    public TaskService(
            TaskRepository tasks,
            TaskPlaces places,
            ZoneId zone,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.tasks = tasks;
        this.places = places;
        this.zone = zone;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        events.follow(this::heard);
    }

    /**
     * A page of open tasks by when they are due, or of those done, the last done first.
     *
     * @param where the reader's time zone; absent for the company's
     * @param size 1 to 200; what is outside is taken for the nearest
     */
    public Page<Task> page(
            Actor actor, TaskFilter filter, Optional<ZoneId> where, Optional<TimeCursor> after, int size) {
        access.require(actor, Permission.SEE_CONTACTS);
        int limit = Page.size(size);
        Today today = Today.at(clock.instant(), where.orElse(zone));
        List<Task> found = transactions.required(() -> tasks.page(filter, today, after, limit + 1));
        return Page.cut(found, limit, this::place);
    }

    /** How many open tasks the actor has. */
    public TaskCounts counts(Actor actor, Optional<ZoneId> where) {
        access.require(actor, Permission.SEE_CONTACTS);
        Today today = Today.at(clock.instant(), where.orElse(zone));
        return transactions.required(() -> tasks.counts(actor.userId(), today));
    }

    /** Those of the ids that exist, in the order of their ids. */
    public List<Task> findAll(Actor actor, Collection<TaskId> ids) {
        access.require(actor, Permission.SEE_CONTACTS);
        return ids.isEmpty() ? List.of() : transactions.required(() -> tasks.findAll(ids));
    }

    /**
     * Plans something. Whoever makes a task that is due already is not reminded of it.
     *
     * @throws InvalidValueException when contact, call or assignee do not exist
     */
    public Task add(Actor actor, NewTask wanted) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            NewTask placed = places.checked(wanted);
            TaskDraft draft = new TaskDraft(placed, actor.userId(), clock.instant());
            Task added = tasks.add(draft, placed.due().from(zone), reminder(placed.due()));
            changed(added, added.assignee());
            return added;
        });
    }

    /**
     * Changes a task that the actor has or wanted done, or any for those who may.
     *
     * @param version the one that was read
     * @throws TaskNotFoundException when there is no such task
     */
    public Edit<Task> change(Actor actor, TaskId id, NewTask wanted, long version) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            // The contact is held before its task is locked, in the order of those who merge it.
            NewTask placed = places.checked(wanted);
            Task before = concerned(actor, id);
            if (before.version() != version) {
                return new Outdated<>(before);
            }
            return new Saved<>(stored(before, before.with(placed)));
        });
    }

    /** Changes a task that the actor wanted done, whatever it says by now; empty when it is done, or gone. */
    public Optional<Task> replan(Actor actor, TaskId id, NewTask wanted) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            NewTask placed = places.checked(wanted);
            return tasks.findForUpdate(id)
                    .filter(task -> task.creator().equals(actor.userId())
                            && task.doneAt().isEmpty())
                    .map(before -> stored(before, before.with(placed)));
        });
    }

    /** It is done. Nothing happens when it was. */
    public Task done(Actor actor, TaskId id) {
        return switched(actor, id, task -> task.doneAt().isPresent() ? task : task.done(Optional.of(clock.instant())));
    }

    /** It is not done after all. Nothing happens when it was not. */
    public Task reopen(Actor actor, TaskId id) {
        return switched(actor, id, task -> task.doneAt().isEmpty() ? task : task.done(Optional.empty()));
    }

    /** Removes a task that the actor has or wanted done, or any for those who may. */
    public void delete(Actor actor, TaskId id) {
        access.require(actor, Permission.EDIT_CONTACTS);
        transactions.required(() -> {
            Task task = concerned(actor, id);
            tasks.delete(id);
            events.publish(new TaskDeleted(id, concerned(task, task.assignee())));
        });
    }

    /** Reminds everybody of what has come due; to be called every second. */
    public void remind() {
        transactions.required(() -> tasks.remind(clock.instant(), AT_ONCE)
                .forEach(task -> events.publish(new TaskDue(task.id(), task.assignee()))));
    }

    private Task switched(Actor actor, TaskId id, UnaryOperator<Task> change) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Task before = concerned(actor, id);
            Task now = change.apply(before);
            return now.equals(before) ? before : stored(before, now);
        });
    }

    private Task stored(Task before, Task now) {
        tasks.update(now, now.due().from(zone), reminder(now.due()));
        changed(now, before.assignee());
        return now;
    }

    private Task concerned(Actor actor, TaskId id) {
        Task task = tasks.findForUpdate(id).orElseThrow(() -> new TaskNotFoundException(id));
        boolean own = task.assignee().equals(actor.userId()) || task.creator().equals(actor.userId());
        if (!own && !access.allows(actor, Permission.CHANGE_OTHERS_WORK)) {
            throw new AccessDeniedException("Task " + id + " does not concern user " + actor.userId());
        }
        return task;
    }

    private void changed(Task task, UserId before) {
        events.publish(new TaskChanged(task.id(), concerned(task, before)));
    }

    private static Set<UserId> concerned(Task task, UserId before) {
        return new TreeSet<>(List.of(task.assignee(), task.creator(), before));
    }

    /** A moment that has gone by needs no reminder: whoever sets it knows. */
    private Optional<Instant> reminder(Due due) {
        return Optional.of(due.remindAt(zone)).filter(at -> at.isAfter(clock.instant()));
    }

    private String place(Task task) {
        Instant at = task.doneAt().orElseGet(() -> task.due().from(zone));
        return new TimeCursor(at, task.id().value()).text();
    }

    private void heard(CrmEvent event) {
        if (event instanceof CallLinked linked) {
            tasks.relink(linked.callId(), linked.call().caller().flatMap(Caller::contact));
        } else if (event instanceof CallCorrected corrected) {
            tasks.relink(corrected.callId(), corrected.call().caller().flatMap(Caller::contact));
        } else if (event instanceof CallRemoved removed) {
            tasks.leave(removed.callId());
        }
    }
}
