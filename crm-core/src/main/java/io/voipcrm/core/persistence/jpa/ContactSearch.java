package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactIds;
import io.voipcrm.core.contact.ContactOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of contacts among a million. What is asked for may fit half of them or none, and PostgreSQL can't tell
 * beforehand, so the way is found step by step, each step with a bound:
 *
 * <ol>
 *   <li>a glance along the ordered index: what many contacts have fills a page at once;
 *   <li>everything that the search indexes know, as long as that can be sorted in no time;
 *   <li>a longer walk along the order, as there is so much of it;
 *   <li>and when what fits stands far down the order, all of it is sorted after all.
 * </ol>
 */
final class ContactSearch {
    /** How many rows of the order are looked at before anything else. */
    private static final int GLANCE = 1_000;

    /** How many contacts are sorted without a second thought. */
    private static final int SORTED = 12_000;

    /** How many rows of the order are looked at once more than that fit. */
    private static final int WALK = 8_000;

    private final Database database;
    private final ContactFilter filter;
    private final List<Object> parameters = new ArrayList<>();
    private final String conditions;

    ContactSearch(Database database, ContactFilter filter) {
        this.database = database;
        this.filter = filter;
        this.conditions = conditions();
    }

    List<Long> page(ContactOrder order, Optional<ContactCursor> after, int limit) {
        if (conditions.isEmpty()) {
            return walk(order, after, limit, limit);
        }
        List<Long> glanced = walk(order, after, limit, GLANCE);
        if (glanced.size() == limit) {
            return glanced;
        }
        Sorted few = sorted(order, after, limit, " limit " + (SORTED + 1));
        if (few.count <= SORTED) {
            return few.ids;
        }
        List<Long> walked = walk(order, after, limit, WALK);
        return walked.size() == limit ? walked : sorted(order, after, limit, "").ids;
    }

    /** Everybody who fits; the whole table may be read for it. */
    ContactIds all(ContactOrder order) {
        Place place = new Place(order, Optional.empty());
        List<?> joined = database.column(
                "select array_to_string(array(select id from crm_contact where " + stated() + conditions
                        + place.ordered() + "), ',')",
                place.parameters());
        return ContactIds.read(String.valueOf(joined.get(0)));
    }

    /** The order keeps PostgreSQL to its indexes, also where it thinks that half of the table fits. */
    long count(int atMost) {
        return Database.number(database.column(
                        "select count(*) from (select 1 from crm_contact where " + stated()
                                + conditions + " order by sort_name, id limit " + atMost
                                + ") found",
                        parameters.toArray())
                .get(0));
    }

    /** What fits among the next rows of the order. */
    private List<Long> walk(ContactOrder order, Optional<ContactCursor> after, int limit, int budget) {
        Place place = new Place(order, after);
        String fits = conditions.isEmpty() ? "" : " where " + conditions.substring(" and ".length());
        return database
                .rows(
                        "select id, " + place.column + " from (select id, " + place.column
                                + ", search_text, facets from crm_contact where " + stated()
                                + place.condition(" and ") + place.ordered() + " limit " + budget + ") walked" + fits
                                + place.ordered() + " limit " + limit,
                        place.parameters())
                .stream()
                .map(row -> Database.number(row[0]))
                .toList();
    }

    /** What fits at all, sorted from the place on. */
    private Sorted sorted(ContactOrder order, Optional<ContactCursor> after, int limit, String bound) {
        Place place = new Place(order, after);
        List<Object[]> rows = database.rows(
                "with found as materialized (select id, " + place.column + " from crm_contact where " + stated()
                        + conditions + bound + ") select (select count(*) from found), array_to_string(array("
                        + "select id from found" + place.condition(" where ") + place.ordered() + " limit " + limit
                        + "), ',')",
                place.parameters());
        return new Sorted(Database.number(rows.get(0)[0]), ids(rows.get(0)[1]));
    }

    private String stated() {
        return "state = '" + (filter.trashed() ? "TRASHED" : "ACTIVE") + "'";
    }

    private String conditions() {
        StringBuilder text = new StringBuilder();
        if (!filter.facets().isEmpty()) {
            parameters.add(String.join(ContactColumns.FACETS, filter.facets()));
            text.append(" and facets @> string_to_array(?")
                    .append(parameters.size())
                    .append(", chr(30))");
        }
        for (String part : filter.terms().parts()) {
            parameters.add(containing(part));
            text.append(" and search_text like ?").append(parameters.size());
        }
        return text.toString();
    }

    private static String containing(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static List<Long> ids(@Nullable Object joined) {
        return Stream.of(Database.optionalText(joined).orElse("").split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private record Sorted(long count, List<Long> ids) {}

    /** A place in an order, in words of SQL. */
    private final class Place {
        private final String column;
        private final boolean descending;
        private final Optional<ContactCursor> after;

        Place(ContactOrder order, Optional<ContactCursor> after) {
            this.column = switch (order.key()) {
                case NAME -> "sort_name";
                case COMPANY -> "sort_company";
                case CREATED -> "created_at";
                case UPDATED -> "updated_at";
            };
            this.descending = order.descending();
            this.after = after;
        }

        String condition(String before) {
            int next = parameters.size() + 1;
            return after.map(cursor -> before + "(" + column + ", id) " + (descending ? "<" : ">") + " (cast(?" + next
                            + " as " + (cursor.order().key().isMoment() ? "timestamptz" : "text") + "), ?" + (next + 1)
                            + ")")
                    .orElse("");
        }

        String ordered() {
            String direction = descending ? " desc" : "";
            return " order by " + column + direction + ", id" + direction;
        }

        Object[] parameters() {
            List<Object> all = new ArrayList<>(parameters);
            after.ifPresent(cursor -> {
                all.add(
                        cursor.order().key().isMoment()
                                ? Instant.EPOCH
                                        .plus(Long.parseLong(cursor.key()), ChronoUnit.MICROS)
                                        .toString()
                                : cursor.key());
                all.add(cursor.id().value());
            });
            return all.toArray();
        }
    }
}
