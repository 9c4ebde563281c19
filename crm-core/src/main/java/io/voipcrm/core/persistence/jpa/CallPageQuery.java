package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the call log as a query with only the conditions that are asked for, so that each finds its index. */
final class CallPageQuery {
    /** As it is written in the index over it. */
    private static final String TALK =
            "floor(extract(epoch from case when ended_at < answered_at then interval '0' else ended_at - answered_at end))";

    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    private CallPageQuery() {}

    static CallPageQuery of(CallFilter filter, Optional<CallCursor> before) {
        CallPageQuery page = new CallPageQuery();
        filter.direction().map(Enum::name).ifPresent(direction -> page.and("direction = ?", direction));
        filter.outcome().map(Enum::name).ifPresent(outcome -> page.and("outcome = ?", outcome));
        filter.agent().map(UserId::value).ifPresent(agent -> page.and("agent_id = ?", agent));
        filter.company().map(PhoneNumber::e164).ifPresent(number -> page.and("company_number = ?", number));
        filter.contact().map(ContactId::value).ifPresent(contact -> page.and("caller_contact_id = ?", contact));
        filter.code().map(OutcomeCodeId::value).ifPresent(code -> page.and("code_id = ?", code));
        if (filter.stranger()) {
            page.where.append(" and caller_contact_id is null");
        }
        filter.number().ifPresent(part -> page.and("customer_number like ? escape '!'", contains(part)));
        filter.from().map(Database::text).ifPresent(from -> page.and("started_at >= cast(? as timestamptz)", from));
        filter.to().map(Database::text).ifPresent(to -> page.and("started_at < cast(? as timestamptz)", to));
        filter.shortest().map(Duration::toSeconds).ifPresent(least -> page.and(TALK + " >= ?", least));
        filter.longest().map(Duration::toSeconds).ifPresent(most -> page.and(TALK + " <= ?", most));
        before.ifPresent(page::behind);
        return page;
    }

    /** The first comparison alone finds the place in the index; the second settles who is behind the cursor. */
    private void behind(CallCursor cursor) {
        String start = Database.text(cursor.startedAt());
        and("started_at <= cast(? as timestamptz)", start);
        and("(started_at < cast(? as timestamptz)", start);
        where.append(" or id < ?").append(parameters.size() + 1).append(')');
        parameters.add(cursor.id().value());
    }

    /** What follows the columns and the table. */
    String rest(int limit) {
        return "where " + where + " order by started_at desc, id desc limit " + limit;
    }

    private void and(String condition, Object value) {
        parameters.add(value);
        where.append(" and ").append(condition.replace("?", "?" + parameters.size()));
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private static String contains(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
