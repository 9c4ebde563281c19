package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a page of a search ends at the latest, if very many fit: where a page of names that begin with what is typed is
 * full. Of a first name that every tenth has, they stand together, and the rest is spread before and behind them.
 */
final class NamesBeginning {
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    private final Database database;
    private final ContactFilter filter;
    private final ContactOrder order;

    NamesBeginning(Database database, ContactFilter filter, ContactOrder order) {
        this.database = database;
        this.filter = filter;
        this.order = order;
    }

    /** Whether names tell anything: one word alone, in an order that begins with the letter A. */
    boolean tell() {
        return filter.facets().isEmpty()
                && filter.terms().parts().size() == 1
                && !order.descending()
                && !order.key().isMoment();
    }

    /** The last of a page of them; absent when there are fewer. */
    Optional<ContactCursor> end(Optional<ContactCursor> after, int limit) {
        String column = order.key() == ContactOrder.Key.NAME ? "sort_name" : "sort_company";
        String typed = filter.terms().parts().get(0);
        List<Object> parameters = new ArrayList<>(List.of(typed, typed + LAST_LETTER));
        after.ifPresent(
                place -> parameters.addAll(List.of(place.key(), place.id().value())));
        return database
                .rows(
                        "select " + column + ", id from crm_contact where state = '"
                                + (filter.trashed() ? "TRASHED" : "ACTIVE") + "' and " + column + " >= ?1 and " + column
                                + " < ?2" + (after.isPresent() ? " and (" + column + ", id) > (?3, ?4)" : "")
                                + " order by " + column + ", id offset " + (limit - 1) + " limit 1",
                        parameters.toArray())
                .stream()
                .flatMap(row -> Stream.of(
                        new ContactCursor(order, String.valueOf(row[0]), ContactId.of(Database.number(row[1])))))
                .findFirst();
    }
}
