package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.OwnerFilter;
import io.voipcrm.core.contact.SearchTerms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long a page of a million contacts takes, by what is typed, beside the plain SQL for the same. */
class ContactSearchBenchmark {
    private static final int CONTACTS = Integer.getInteger("voipcrm.benchmark.contacts", 1_000_000);
    private static final int ROUNDS = 11;

    /** The plain SQL takes seconds for some terms: a few say enough. */
    private static final int PLAIN_TERMS = 2;

    private static final int PAGE = 51;

    private final TestDatabase database = TestDatabase.empty(TestDatabase.Provider.ECLIPSELINK);
    private final Stores stores = JpaStoresContract.stores(database);

    private interface Question {
        int ask() throws SQLException;
    }

    @Test
    void answersWhatPeopleType() throws SQLException {
        Million.fill(database, CONTACTS);
        deep();
        compared();
        filtered();
        for (String sort : List.of("name", "-name", "company", "-created")) {
            ContactOrder order = ContactOrder.parse(sort);
            report(
                    sort,
                    "4 letters or more",
                    List.of(
                            "anna",
                            "berg",
                            "johansson",
                            "karl",
                            "ander",
                            "anders",
                            "viktor",
                            "zlatan",
                            "wilhelm",
                            "zetterb",
                            "xiomara",
                            "bygg 1",
                            "kowalski",
                            "bageri",
                            "mandag",
                            "arende 12",
                            "hugo.ali",
                            "quentin",
                            "qvarn"),
                    order);
            report(
                    sort,
                    "several words",
                    List.of(
                            "anna berg",
                            "viktor ostrom",
                            "lars bageri",
                            "zlatan vip",
                            "eva kakel",
                            "an sv",
                            "maria andersson kund",
                            "quentin qvarnstrom"),
                    order);
            report(
                    sort,
                    "3 letters",
                    List.of("and", "ali", "zla", "vik", "ull", "wei", "xio", "bac", "jon", "obr"),
                    order);
            report(sort, "1 and 2 letters", List.of("a", "q", "an", "xi", "zl", "qz"), order);
            report(sort, "digits", List.of("070-123", "7012345", "0701", "99887", "+46 70 55", "467", "123"), order);
        }
    }

    private void report(String sort, String what, List<String> typed, ContactOrder order) throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        StringBuilder slow = new StringBuilder();
        for (String words : typed) {
            ContactFilter filter = ContactFilter.matching(words);
            List<Double> times = times(() -> page(filter, order, Optional.empty()), ROUNDS);
            ours.addAll(times);
            if (times.get(times.size() - 1) > 40) {
                slow.append(' ').append('\'').append(words).append("' ").append(Math.round(at(times, 0.5)));
            }
            if (plain.size() < PLAIN_TERMS) {
                plain.addAll(times(() -> plain(filter, order), 1));
            }
        }
        print(sort + ", " + what, ours, plain, slow.toString());
    }

    /** Looking for duplicates of contacts, beside finding as many by their number. */
    private void compared() throws SQLException {
        List<Contact> some = stores.transactions().required(() -> stores.contacts()
                .page(ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 200));
        print(
                "comparing 200 contacts with all, beside 200 by number",
                times(
                        () -> {
                            database.run("insert into crm_contact_uncompared (contact_id) select id from crm_contact"
                                    + " order by sort_name, id limit 200");
                            return stores.transactions()
                                    .required(() ->
                                            stores.contactBook().duplicates().compare(200));
                        },
                        ROUNDS),
                times(
                        () -> stores.transactions().required(() -> some.stream()
                                .mapToInt(contact -> stores.contacts()
                                        .withPhone(contact.details()
                                                .phones()
                                                .get(0)
                                                .number())
                                        .size())
                                .sum()),
                        ROUNDS),
                "");
    }

    private void filtered() throws SQLException {
        for (String typed : List.of("", "anna", "zlatan", "07012")) {
            ContactFilter filter = new ContactFilter(
                    SearchTerms.parse(typed),
                    Optional.of(OwnerFilter.of(UserId.of(7))),
                    Set.of("vip"),
                    Optional.empty(),
                    false);
            ContactOrder order = ContactOrder.byName();
            print(
                    "owner, tag and '" + typed + "'",
                    times(() -> page(filter, order, Optional.empty()), 40),
                    times(() -> plain(filter, order), 2),
                    "");
            print("counting owner, tag and '" + typed + "'", times(() -> count(filter), 20), List.of(1.0), "");
        }
        print("counting all", times(() -> count(ContactFilter.all()), 20), List.of(1.0), "");
        print("counting 'anna'", times(() -> count(ContactFilter.matching("anna")), 20), List.of(1.0), "");
    }

    private void deep() throws SQLException {
        for (String sort : List.of("name", "-company", "created")) {
            ContactOrder order = ContactOrder.parse(sort);
            ContactOrder back = new ContactOrder(order.key(), !order.descending());
            Contact end = stores.transactions()
                    .required(() -> stores.contacts().page(ContactFilter.all(), back, Optional.empty(), PAGE + 1))
                    .get(PAGE);
            Optional<ContactCursor> last = Optional.of(ContactCursor.after(end, order));
            List<Double> first = times(() -> page(ContactFilter.all(), order, Optional.empty()), 200);
            List<Double> deep = times(() -> page(ContactFilter.all(), order, last), 200);
            print("page " + CONTACTS / 50 + " of all by " + sort + " beside page 1", deep, first, "");
        }
    }

    private int page(ContactFilter filter, ContactOrder order, Optional<ContactCursor> after) {
        return stores.transactions()
                .required(() -> stores.contacts().page(filter, order, after, PAGE))
                .size();
    }

    private int count(ContactFilter filter) {
        return Math.toIntExact(
                stores.transactions().required(() -> stores.contacts().count(filter, 10_001)));
    }

    private int plain(ContactFilter filter, ContactOrder order) throws SQLException {
        String column =
                switch (order.key()) {
                    case NAME -> "sort_name";
                    case COMPANY -> "sort_company";
                    case CREATED -> "created_at";
                    case UPDATED -> "updated_at";
                };
        StringBuilder sql = new StringBuilder("select * from crm_contact where state = 'ACTIVE'");
        filter.terms().parts().forEach(part -> sql.append(" and search_text like '%")
                .append(part)
                .append("%'"));
        filter.facets()
                .forEach(facet ->
                        sql.append(" and facets @> array['").append(facet).append("']"));
        sql.append(" order by ")
                .append(column)
                .append(order.descending() ? " desc" : "")
                .append(" limit ")
                .append(PAGE);
        try (Connection connection = database.plain().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString());
                ResultSet rows = statement.executeQuery()) {
            int found = 0;
            while (rows.next()) {
                found++;
            }
            return found;
        }
    }

    /** In milliseconds, the shortest first; what comes before the measuring warms up. */
    private static List<Double> times(Question question, int rounds) throws SQLException {
        assertThat(question.ask()).isNotNegative();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            question.ask();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return times;
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private static void print(String what, List<Double> ours, List<Double> beside, String slow) {
        System.out.printf(
                "%-55s p50 %7.1f ms  p99 %7.1f ms  beside %8.1f ms  ratio of medians %5.2f %s%n",
                what, at(ours, 0.5), at(ours, 0.99), at(beside, 0.5), at(ours, 0.5) / at(beside, 0.5), slow);
    }
}
