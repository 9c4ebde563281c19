package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.DueWhen;
import io.voipcrm.core.activity.TaskFilter;
import io.voipcrm.core.activity.Today;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of tasks as a query with only the conditions that are asked for, so that each finds its index. */
final class TaskPageQuery {
    /** What is due on a day is sorted by where the company is, which may be most of a day away from the reader. */
    private static final Duration ROUND_THE_WORLD = Duration.ofDays(2);

    private final StringBuilder sql = new StringBuilder("select " + TaskCells.COLUMNS + " from crm_task where ");
    private final List<Object> parameters = new ArrayList<>();

    private TaskPageQuery() {}

    static TaskPageQuery of(TaskFilter filter, Today today, Optional<TimeCursor> after, int limit) {
        TaskPageQuery query = new TaskPageQuery();
        query.sql.append(filter.done() ? "done_at is not null" : "done_at is null");
        filter.assignee().map(UserId::value).ifPresent(user -> query.and("assignee = ?", user));
        filter.contact().map(ContactId::value).ifPresent(contact -> query.and("contact_id = ?", contact));
        filter.due().ifPresent(when -> query.due(when, today));
        after.ifPresent(place -> query.and(
                filter.done()
                        ? "(done_at, id) < (cast(? as timestamptz), ?)"
                        : "(due_from, id) > (cast(? as timestamptz), ?)",
                Database.text(place.at()),
                place.id()));
        query.sql.append(filter.done() ? " order by done_at desc, id desc" : " order by due_from, id");
        query.append(" limit ?", limit);
        return query;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** The first comparison finds the place in the index, the second settles it. */
    private void due(DueWhen when, Today today) {
        String now = Database.text(today.now());
        String day = today.day().toString();
        String tomorrow = Database.text(today.tomorrow());
        switch (when) {
            case OVERDUE -> {
                and(
                        "due_from < cast(? as timestamptz)",
                        Database.text(today.now().plus(ROUND_THE_WORLD)));
                and("(due_on < cast(? as date) or due_at < cast(? as timestamptz))", day, now);
            }
            case TODAY -> {
                and(
                        "due_from > cast(? as timestamptz)",
                        Database.text(today.now().minus(ROUND_THE_WORLD)));
                and(
                        "due_from < cast(? as timestamptz)",
                        Database.text(today.now().plus(ROUND_THE_WORLD)));
                and(
                        "(due_on = cast(? as date) or due_at >= cast(? as timestamptz)"
                                + " and due_at < cast(? as timestamptz))",
                        day,
                        now,
                        tomorrow);
            }
            case UPCOMING -> {
                and(
                        "due_from > cast(? as timestamptz)",
                        Database.text(today.now().minus(ROUND_THE_WORLD)));
                and("(due_on > cast(? as date) or due_at >= cast(? as timestamptz))", day, tomorrow);
            }
        }
    }

    private void and(String condition, Object... values) {
        append(" and " + condition, values);
    }

    private void append(String text, Object... values) {
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sql.append(c);
            if (c == '?') {
                parameters.add(values[next++]);
                sql.append(parameters.size());
            }
        }
    }
}
