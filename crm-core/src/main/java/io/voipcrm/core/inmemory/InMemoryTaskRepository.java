package io.voipcrm.core.inmemory;

import static java.util.stream.Collectors.groupingBy;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.DueWhen;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TaskCounts;
import io.voipcrm.core.activity.TaskDraft;
import io.voipcrm.core.activity.TaskFilter;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.activity.TaskRepository;
import io.voipcrm.core.activity.Today;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keeps tasks in memory. Thread-safe. */
public final class InMemoryTaskRepository implements TaskRepository {
    private static final Comparator<Row> NEXT_FIRST =
            Comparator.comparing(Row::dueFrom).thenComparing(Row::id);

    private final InMemoryTransactions transactions;
    private final Rows<TaskId, Row> tasks;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryTaskRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.tasks = new Rows<>(transactions);
    }

    @Override
    public Task add(TaskDraft draft, Instant dueFrom, Optional<Instant> remindAt) {
        Task task = new Task(
                TaskId.of(ids.incrementAndGet()),
                draft.task().title(),
                draft.task().due(),
                draft.task().contact(),
                draft.task().call(),
                draft.assignee(),
                draft.by(),
                draft.at(),
                Optional.empty(),
                1);
        update(task, dueFrom, remindAt);
        return task;
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return transactions.required(() -> tasks.get(id).map(Row::task));
    }

    @Override
    public Optional<Task> findForUpdate(TaskId id) {
        return find(id);
    }

    @Override
    public List<Task> findAll(Collection<TaskId> wanted) {
        return matching(task -> wanted.contains(task.id()));
    }

    @Override
    public void update(Task task, Instant dueFrom, Optional<Instant> remindAt) {
        transactions.required(() -> tasks.put(task.id(), new Row(task, dueFrom, remindAt)));
    }

    @Override
    public void delete(TaskId id) {
        transactions.required(() -> tasks.remove(id));
    }

    @Override
    public List<Task> page(TaskFilter filter, Today today, Optional<TimeCursor> after, int limit) {
        Comparator<Row> lastDoneFirst = Comparator.<Row, Instant>comparing(Row::doneAt)
                .thenComparing(Row::id)
                .reversed();
        return transactions.required(() -> tasks.stream()
                .filter(row -> matches(row.task(), filter, today))
                .filter(row -> after.isEmpty() || behind(row, filter, after.get()))
                .sorted(filter.done() ? lastDoneFirst : NEXT_FIRST)
                .limit(limit)
                .map(Row::task)
                .toList());
    }

    @Override
    public TaskCounts counts(UserId assignee, Today today) {
        List<DueWhen> open = matching(task ->
                        task.assignee().equals(assignee) && task.doneAt().isEmpty())
                .stream()
                .map(task -> today.when(task.due()))
                .toList();
        return new TaskCounts(count(open, DueWhen.OVERDUE), count(open, DueWhen.TODAY), count(open, DueWhen.UPCOMING));
    }

    @Override
    public List<Task> remind(Instant now, int limit) {
        return transactions.required(() -> {
            List<Row> due = tasks.stream()
                    .filter(row -> row.task().doneAt().isEmpty())
                    .filter(row -> row.remindAt().filter(at -> !at.isAfter(now)).isPresent())
                    .limit(limit)
                    .toList();
            due.forEach(row -> update(row.task(), row.dueFrom(), Optional.empty()));
            return due.stream().map(Row::task).toList();
        });
    }

    @Override
    public List<Task> about(ContactId contact, Optional<TimeCursor> after, int limit) {
        return matching(task -> isAbout(task, contact)).stream()
                .filter(task -> after.isEmpty()
                        || after.get().precedes(task.createdAt(), task.id().value()))
                .sorted(Comparator.comparing(Task::createdAt)
                        .thenComparing(Task::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<ContactId, List<Task>> openAbout(Collection<ContactId> contacts, int each) {
        return transactions.required(() -> contacts.stream()
                .distinct()
                .flatMap(contact -> open(contact).limit(each))
                .collect(groupingBy(task -> task.contact().orElseThrow())));
    }

    @Override
    public void relink(CallId call, Optional<ContactId> contact) {
        change(task -> task.call().equals(Optional.of(call)) && !task.contact().equals(contact), contact);
    }

    @Override
    public void leave(CallId call) {
        change(task -> task.call().equals(Optional.of(call)), task -> placed(task, task.contact(), Optional.empty()));
    }

    @Override
    public List<TaskId> move(ContactId from, ContactId to) {
        List<TaskId> moved =
                matching(task -> isAbout(task, from)).stream().map(Task::id).toList();
        move(moved, from, to);
        return moved;
    }

    @Override
    public void move(Collection<TaskId> wanted, ContactId from, ContactId to) {
        change(task -> wanted.contains(task.id()) && isAbout(task, from), Optional.of(to));
    }

    @Override
    public List<Task> nobodys(Collection<CallId> calls) {
        return matching(task -> isNobodys(task, calls));
    }

    @Override
    public void deleteNobodys(Collection<CallId> calls) {
        transactions.required(() -> tasks.removeIf(row -> isNobodys(row.task(), calls)));
    }

    @Override
    public void deleteAbout(ContactId contact) {
        transactions.required(() -> tasks.removeIf(row -> isAbout(row.task(), contact)));
    }

    private void change(Predicate<Task> which, Optional<ContactId> contact) {
        change(which, task -> placed(task, contact, task.call()));
    }

    private void change(Predicate<Task> which, UnaryOperator<Task> change) {
        transactions.required(() -> tasks.stream()
                .filter(row -> which.test(row.task()))
                .toList()
                .forEach(row -> update(change.apply(row.task()), row.dueFrom(), row.remindAt())));
    }

    private static Task placed(Task task, Optional<ContactId> contact, Optional<CallId> call) {
        return new Task(
                task.id(),
                task.title(),
                task.due(),
                contact,
                call,
                task.assignee(),
                task.creator(),
                task.createdAt(),
                task.doneAt(),
                task.version() + 1);
    }

    private Stream<Task> open(ContactId contact) {
        return tasks.stream()
                .filter(row ->
                        isAbout(row.task(), contact) && row.task().doneAt().isEmpty())
                .sorted(NEXT_FIRST)
                .map(Row::task);
    }

    private static boolean matches(Task task, TaskFilter filter, Today today) {
        return task.doneAt().isPresent() == filter.done()
                && filter.assignee()
                        .filter(user -> !user.equals(task.assignee()))
                        .isEmpty()
                && filter.contact().filter(contact -> !isAbout(task, contact)).isEmpty()
                && filter.due().filter(when -> when != today.when(task.due())).isEmpty();
    }

    private static boolean behind(Row row, TaskFilter filter, TimeCursor cursor) {
        long id = row.id().value();
        return filter.done() ? cursor.precedes(row.doneAt(), id) : cursor.follows(row.dueFrom(), id);
    }

    private static long count(List<DueWhen> all, DueWhen wanted) {
        return all.stream().filter(wanted::equals).count();
    }

    private static boolean isNobodys(Task task, Collection<CallId> calls) {
        return task.contact().isEmpty() && task.call().filter(calls::contains).isPresent();
    }

    private static boolean isAbout(Task task, ContactId contact) {
        return task.contact().equals(Optional.of(contact));
    }

    private List<Task> matching(Predicate<Task> which) {
        return transactions.required(
                () -> tasks.stream().map(Row::task).filter(which).toList());
    }

    private record Row(Task task, Instant dueFrom, Optional<Instant> remindAt) {
        TaskId id() {
            return task.id();
        }

        Instant doneAt() {
            return task.doneAt().orElse(Instant.EPOCH);
        }
    }
}
