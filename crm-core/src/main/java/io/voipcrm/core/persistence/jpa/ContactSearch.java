package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactIds;
import io.voipcrm.core.contact.ContactOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of contacts among a million. What is asked for may fit half of them or none, and PostgreSQL can't tell
 * beforehand, so the way is found step by step, each step with a bound:
 *
 * <ol>
 *   <li>a glance along the ordered index: what many contacts have fills a page at once;
 *   <li>a longer walk along the order, if so much of the glance fits that this is likely to fill the page;
 *   <li>of a word that very many have, those who stand before a page of names that begin with it;
 *   <li>everything that the search indexes know, as long as that can be sorted in no time;
 *   <li>and when what fits stands far down the order, those that have been found tell where the page ends at the
 *       latest: two indexes together know who comes before that, and these are sorted.
 * </ol>
 */
final class ContactSearch {
    /** With less, what two indexes know where many fit is coarse, and has to be read row by row. */
    private static final String MEMORY = "64MB";

    /**
     * A row lies somewhere in a table of gigabytes, an entry of an index beside the next one: to PostgreSQL both cost
     * about the same, and of a word that very many have it would read every row. Nor is a page that somebody waits for
     * worth the other processors.
     */
    private static final String[] PLANNING = {
        "enable_seqscan", "off", "work_mem", MEMORY, "cpu_tuple_cost", "0.5", "max_parallel_workers_per_gather", "0"
    };

    private static final Pattern ROWS = Pattern.compile(" rows=([0-9]{1,18})");

    private static final Bounds USUAL = new Bounds(1_000, 2_000, 8_000);

    private final Database database;
    private final ContactFilter filter;
    private final Bounds bounds;
    private final List<Object> parameters = new ArrayList<>();
    private final String conditions;

    ContactSearch(Database database, ContactFilter filter) {
        this(database, filter, USUAL);
    }

    ContactSearch(Database database, ContactFilter filter, Bounds bounds) {
        this.database = database;
        this.filter = filter;
        this.bounds = bounds;
        this.conditions = conditions();
    }

    List<Long> page(ContactOrder order, Optional<ContactCursor> after, int limit) {
        if (conditions.isEmpty()) {
            return walk(order, after, limit, limit);
        }
        database.planEachTime(PLANNING);
        List<Long> glanced = walk(order, after, limit, bounds.glance);
        if (glanced.size() == limit) {
            return glanced;
        }
        if (bounds.worthWalking(glanced.size(), limit)) {
            List<Long> walked = walk(order, after, limit, bounds.walk);
            if (walked.size() == limit) {
                return walked;
            }
        }
        NamesBeginning names = new NamesBeginning(database, filter, order);
        if (names.tell() && likely() > bounds.sorted) {
            Optional<ContactCursor> end = names.end(after, limit);
            List<Long> before = end.isPresent() ? sorted(order, after, end, limit, "").ids : List.of();
            if (before.size() == limit) {
                return before;
            }
        }
        Sorted few = sorted(order, after, Optional.empty(), limit, " limit " + (bounds.sorted + 1));
        if (few.count <= bounds.sorted) {
            return few.ids;
        }
        return sorted(order, after, few.end, limit, "").ids;
    }

    /** Everybody who fits; the whole table may be read for it. */
    ContactIds all(ContactOrder order) {
        database.planEachTime("work_mem", MEMORY);
        Place place = new Place(order, Optional.empty());
        List<?> joined = database.column(
                "select array_to_string(array(select id from crm_contact where " + stated() + conditions
                        + place.ordered() + "), ',')",
                place.parameters());
        return ContactIds.read(String.valueOf(joined.get(0)));
    }

    /**
     * An order keeps PostgreSQL to its indexes, also where it thinks that half of the table fits; rows lie in that of
     * their creation, so that a walk along it reads every page once.
     */
    long count(int atMost) {
        database.planEachTime(PLANNING);
        return Database.number(database.column(
                        "select count(*) from (select 1 from crm_contact where " + stated()
                                + conditions + " order by created_at, id limit " + atMost
                                + ") found",
                        parameters.toArray())
                .get(0));
    }

    /** How many fit by what PostgreSQL knows of words that many have; of others it knows nothing. */
    private long likely() {
        String plan = String.valueOf(database.column(
                        "explain select 1 from crm_contact where " + stated() + conditions, parameters.toArray())
                .get(0));
        Matcher rows = ROWS.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
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

    /** What fits between the places, sorted. */
    private Sorted sorted(
            ContactOrder order, Optional<ContactCursor> after, Optional<ContactCursor> end, int limit, String bound) {
        Place place = new Place(order, after, end);
        String page = " from found" + place.condition(" where ") + place.ordered();
        Object[] row = database.rows(
                        "with found as materialized (select id, " + place.column + " from crm_contact where " + stated()
                                + conditions + place.between() + bound
                                + ") select (select count(*) from found), array_to_string(array(select id" + page
                                + " limit " + limit + "), ','), (select " + place.key() + page + " limit 1 offset "
                                + (limit - 1) + ")",
                        place.parameters())
                .get(0);
        List<Long> ids = ids(row[1]);
        Optional<ContactCursor> last = Database.optionalText(row[2])
                .map(key -> new ContactCursor(order, key, ContactId.of(ids.get(limit - 1))));
        return new Sorted(Database.number(row[0]), ids, last);
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

    /**
     * How far the steps go.
     *
     * @param glance how many rows of the order are looked at before anything else
     * @param sorted how many contacts are sorted without a second thought
     * @param walk how many rows of the order are looked at once more than that fit
     */
    record Bounds(int glance, int sorted, int walk) {
        /** Whether a walk fills the page, and half of another one, if what fits stands as close as where the glance fell. */
        boolean worthWalking(int glanced, int limit) {
            return 2L * glanced * walk >= 3L * limit * glance;
        }
    }

    /** What was found; the end is the place of the last of a full page. */
    private record Sorted(long count, List<Long> ids, Optional<ContactCursor> end) {}

    /** A place in an order, in words of SQL. */
    private final class Place {
        private final String column;
        private final boolean descending;
        private final boolean moment;
        private final Optional<ContactCursor> after;
        private final Optional<ContactCursor> end;

        Place(ContactOrder order, Optional<ContactCursor> after) {
            this(order, after, Optional.empty());
        }

        Place(ContactOrder order, Optional<ContactCursor> after, Optional<ContactCursor> end) {
            this.column = switch (order.key()) {
                case NAME -> "sort_name";
                case COMPANY -> "sort_company";
                case CREATED -> "created_at";
                case UPDATED -> "updated_at";
            };
            this.descending = order.descending();
            this.moment = order.key().isMoment();
            this.after = after;
            this.end = end;
        }

        /** Behind the place. */
        String condition(String before) {
            return after.isEmpty() ? "" : before + compared(descending ? "<" : ">", parameters.size() + 1);
        }

        /** Behind the place and not behind the end, as far as there are such. */
        String between() {
            int next = parameters.size() + (after.isEmpty() ? 1 : 3);
            return condition(" and ") + (end.isEmpty() ? "" : " and " + compared(descending ? ">=" : "<=", next));
        }

        /** What a cursor keeps of the column. */
        String key() {
            return moment ? "cast(" + Cells.micros(column) + " as text)" : column;
        }

        private String compared(String sign, int parameter) {
            return "(" + column + ", id) " + sign + " (cast(?" + parameter + " as " + (moment ? "timestamptz" : "text")
                    + "), ?" + (parameter + 1) + ")";
        }

        String ordered() {
            String direction = descending ? " desc" : "";
            return " order by " + column + direction + ", id" + direction;
        }

        Object[] parameters() {
            List<Object> all = new ArrayList<>(parameters);
            Stream.of(after, end).flatMap(Optional::stream).forEach(cursor -> {
                all.add(
                        moment
                                ? Database.text(Instant.EPOCH.plus(Long.parseLong(cursor.key()), ChronoUnit.MICROS))
                                : cursor.key());
                all.add(cursor.id().value());
            });
            return all.toArray();
        }
    }
}
