package io.voipcrm.core.persistence.jpa;

import static java.util.stream.Collectors.groupingBy;

import io.voipcrm.core.access.UserId;
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
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps tasks in PostgreSQL. */
public final class JpaTaskRepository implements TaskRepository {
    private static final String SELECT = "select " + TaskCells.COLUMNS + " from crm_task ";

    private static final String NOBODYS =
            "where call_id = any(cast(string_to_array(?1, ',') as bigint[])) and contact_id is null";

    private final Database database;

    public JpaTaskRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Task add(TaskDraft draft, Instant dueFrom, Optional<Instant> remindAt) {
        return found(
                        """
                        insert into crm_task (title, due_on, due_at, due_from, remind_at, contact_id, call_id, assignee,
                            creator, created_at, version)
                        values (?1, cast(nullif(?2, '') as date), cast(nullif(?3, '') as timestamptz),
                            cast(?4 as timestamptz), cast(nullif(?5, '') as timestamptz),
                            cast(nullif(?6, '') as bigint), cast(nullif(?7, '') as bigint), ?8, ?9,
                            cast(?10 as timestamptz), 1)
                        returning %s
                        """.formatted(TaskCells.COLUMNS),
                        draft.task().title(),
                        Database.orEmpty(draft.task().due().on()),
                        Database.orEmpty(draft.task().due().at()),
                        Database.text(dueFrom),
                        Database.orEmpty(remindAt),
                        Database.orEmpty(draft.task().contact()),
                        Database.orEmpty(draft.task().call()),
                        draft.assignee().value(),
                        draft.by().value(),
                        Database.text(draft.at()))
                .orElseThrow();
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return found(SELECT + "where id = ?1", id.value());
    }

    @Override
    public Optional<Task> findForUpdate(TaskId id) {
        return found(SELECT + "where id = ?1 for update", id.value());
    }

    @Override
    public List<Task> findAll(Collection<TaskId> ids) {
        return list(
                SELECT + "where id = any(cast(string_to_array(?1, ',') as bigint[])) order by id",
                Database.text(ids.stream().map(TaskId::value).toList()));
    }

    @Override
    public void update(Task task, Instant dueFrom, Optional<Instant> remindAt) {
        database.executeNative(
                """
                update crm_task
                set title = ?2, due_on = cast(nullif(?3, '') as date), due_at = cast(nullif(?4, '') as timestamptz),
                    due_from = cast(?5 as timestamptz), remind_at = cast(nullif(?6, '') as timestamptz),
                    contact_id = cast(nullif(?7, '') as bigint), call_id = cast(nullif(?8, '') as bigint),
                    assignee = ?9, done_at = cast(nullif(?10, '') as timestamptz), version = ?11
                where id = ?1
                """,
                task.id().value(),
                task.title(),
                Database.orEmpty(task.due().on()),
                Database.orEmpty(task.due().at()),
                Database.text(dueFrom),
                Database.orEmpty(remindAt),
                Database.orEmpty(task.contact()),
                Database.orEmpty(task.call()),
                task.assignee().value(),
                Database.orEmpty(task.doneAt()),
                task.version());
    }

    @Override
    public void delete(TaskId id) {
        database.executeNative("delete from crm_task where id = ?1", id.value());
    }

    @Override
    public List<Task> page(TaskFilter filter, Today today, Optional<TimeCursor> after, int limit) {
        TaskPageQuery query = TaskPageQuery.of(filter, today, after, limit);
        return list(query.sql(), query.parameters());
    }

    @Override
    public TaskCounts counts(UserId assignee, Today today) {
        Object[] row = database.rows(
                        """
                        select
                            count(*) filter (where due_on < cast(?2 as date) or due_at < cast(?3 as timestamptz)),
                            count(*) filter (where due_on = cast(?2 as date)
                                or due_at >= cast(?3 as timestamptz) and due_at < cast(?4 as timestamptz)),
                            count(*) filter (where due_on > cast(?2 as date) or due_at >= cast(?4 as timestamptz))
                        from crm_task where assignee = ?1 and done_at is null
                        """,
                        assignee.value(),
                        today.day().toString(),
                        Database.text(today.now()),
                        Database.text(today.tomorrow()))
                .get(0);
        return new TaskCounts(Database.number(row[0]), Database.number(row[1]), Database.number(row[2]));
    }

    @Override
    public List<Task> remind(Instant now, int limit) {
        return list("""
                update crm_task set remind_at = null
                where id in (
                    select id from crm_task
                    where remind_at <= cast(?1 as timestamptz) and remind_at is not null and done_at is null
                    order by remind_at, id limit ?2 for update skip locked)
                returning %s
                """.formatted(TaskCells.COLUMNS), Database.text(now), limit);
    }

    @Override
    public List<Task> about(ContactId contact, Optional<TimeCursor> after, int limit) {
        return list(SELECT + """
                where contact_id = ?1 and (created_at, id) < (cast(?2 as timestamptz), ?3)
                order by created_at desc, id desc limit ?4
                """, contact.value(), Database.momentOrEnd(after), Database.idOrEnd(after), limit);
    }

    @Override
    public Map<ContactId, List<Task>> openAbout(Collection<ContactId> contacts, int each) {
        return list(
                        """
                        select task.* from unnest(cast(string_to_array(?1, ',') as bigint[])) wanted (contact)
                        cross join lateral (
                            select %s from crm_task
                            where contact_id = wanted.contact and done_at is null
                            order by due_from, id limit ?2) task
                        """.formatted(TaskCells.COLUMNS),
                        Database.text(contacts.stream().map(ContactId::value).toList()),
                        each)
                .stream()
                .collect(groupingBy(task -> task.contact().orElseThrow()));
    }

    @Override
    public void relink(CallId call, Optional<ContactId> contact) {
        database.executeNative("""
                update crm_task set contact_id = cast(nullif(?2, '') as bigint), version = version + 1
                where call_id = ?1 and contact_id is distinct from cast(nullif(?2, '') as bigint)
                """, call.value(), Database.orEmpty(contact));
    }

    @Override
    public void leave(CallId call) {
        database.executeNative("update crm_task set call_id = null where call_id = ?1", call.value());
    }

    @Override
    public List<TaskId> move(ContactId from, ContactId to) {
        return database
                .numbers(
                        "update crm_task set contact_id = ?2, version = version + 1 where contact_id = ?1 returning id",
                        from.value(),
                        to.value())
                .stream()
                .map(TaskId::of)
                .toList();
    }

    @Override
    public void move(Collection<TaskId> tasks, ContactId from, ContactId to) {
        database.executeNative(
                """
                update crm_task set contact_id = ?3, version = version + 1
                where contact_id = ?2 and id = any(cast(string_to_array(?1, ',') as bigint[]))
                """, Database.text(tasks.stream().map(TaskId::value).toList()), from.value(), to.value());
    }

    @Override
    public List<Task> nobodys(Collection<CallId> calls) {
        return list(SELECT + NOBODYS + " order by id", text(calls));
    }

    @Override
    public void deleteNobodys(Collection<CallId> calls) {
        database.executeNative("delete from crm_task " + NOBODYS, text(calls));
    }

    @Override
    public void deleteAbout(ContactId contact) {
        database.executeNative("delete from crm_task where contact_id = ?1", contact.value());
    }

    private static String text(Collection<CallId> calls) {
        return Database.text(calls.stream().map(CallId::value).toList());
    }

    private Optional<Task> found(String sql, Object... parameters) {
        return list(sql, parameters).stream().findFirst();
    }

    private List<Task> list(String sql, Object... parameters) {
        return database.rows(sql, parameters).stream()
                .map(row -> TaskCells.read(new Cells(row)))
                .toList();
    }
}
