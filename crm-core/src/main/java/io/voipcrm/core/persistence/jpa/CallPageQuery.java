package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of the call log as a query with only the conditions that are asked for, so that each finds its index. */
final class CallPageQuery {
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private CallPageQuery() {}

    static CallPageQuery of(CallFilter filter, Optional<CallCursor> before) {
        CallPageQuery page = new CallPageQuery();
        filter.direction().ifPresent(direction -> page.and("c.direction = :direction", "direction", direction));
        filter.outcome().ifPresent(outcome -> page.and("c.progress.outcome = :outcome", "outcome", outcome));
        filter.agent().map(UserId::value).ifPresent(agent -> page.and("c.progress.agentId = :agent", "agent", agent));
        filter.number().ifPresent(part -> page.and("c.customerNumber like :part escape '!'", "part", contains(part)));
        // The first comparison alone finds the place in the index; the second settles who is behind the cursor.
        before.ifPresent(
                cursor -> page.and("c.progress.startedAt <= :start", "start", Database.kept(cursor.startedAt()))
                        .and(
                                "(c.progress.startedAt < :start or c.id < :id)",
                                "id",
                                cursor.id().value()));
        return page;
    }

    List<CallRow> run(Database database, int limit) {
        String text = "select c from CrmCall c where " + where + " order by c.progress.startedAt desc, c.id desc";
        return database.list(text, CallRow.class, query -> {
            parameters.forEach(query::setParameter);
            query.setMaxResults(limit);
        });
    }

    private CallPageQuery and(String condition, String parameter, Object value) {
        where.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    private static String contains(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
