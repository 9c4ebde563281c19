package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactBook;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.DuplicatePair;
import io.voipcrm.core.contact.DuplicateReason;
import io.voipcrm.core.contact.Likeness;
import io.voipcrm.core.contact.MatchKeys;
import io.voipcrm.core.contact.OwnerFilter;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.SearchTerms;
import io.voipcrm.core.contact.Stamp;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How PostgreSQL goes about what is asked of many contacts: by its indexes, and in few statements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JpaContactPlans {
    private static final int CONTACTS = 20_000;
    private static final Stamp NOW = Stamp.of(Instant.parse("2026-03-02T08:00:00Z"), UserId.of(7));
    private static final List<String> TYPED = List.of(
            "",
            "a",
            "an",
            "qz",
            "and",
            "anders",
            "viktor",
            "zlatan vip",
            "070-123",
            "7919",
            "an sv",
            "x.y",
            "nobody here");

    private final TestDatabase database;
    private final EntityManagerTransactions transactions;
    private final Stores stores;

    JpaContactPlans(TestDatabase.Provider provider) {
        this.database = TestDatabase.empty(provider);
        this.transactions = new EntityManagerTransactions(database.factory());
        this.stores = JpaStoresContract.stores(database);
    }

    @BeforeAll
    void fill() {
        Million.fill(database, CONTACTS);
    }

    /** The work in a transaction, and how often the table of contacts was read from end to end meanwhile. */
    private long scans(Consumer<ContactBook> work) {
        return transactions.required(() -> {
            EntityManager manager = transactions.entityManager();
            ContactBook book = JpaContactBook.create(() -> manager);
            long before = scanned(manager);
            work.accept(book);
            return scanned(manager) - before;
        });
    }

    private static long scanned(EntityManager manager) {
        return ((Number) manager.createNativeQuery(
                                "select seq_scan from pg_stat_xact_user_tables where relname = 'crm_contact'"
                                        + " and schemaname = current_schema()")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void noPageReadsTheWholeTable() {
        for (String sort : List.of("name", "-name", "company", "-company", "created", "-updated")) {
            ContactOrder order = ContactOrder.parse(sort);
            for (String typed : TYPED) {
                for (ContactFilter filter : filters(typed)) {
                    assertThat(scans(book -> twoPages(book, filter, order)))
                            .as("%s by %s", filter, sort)
                            .isZero();
                }
            }
        }
    }

    @Test
    void everyStepOfASearchFindsTheSamePages() {
        ContactSearch.Bounds narrow = new ContactSearch.Bounds(31, 60, 35);
        for (String sort : List.of("name", "-name", "company", "-company", "created", "-created", "-updated")) {
            ContactOrder order = ContactOrder.parse(sort);
            for (String typed : List.of("anna", "and", "anders", "berg", "zlatan", "viktor vip", "an sv", "7919")) {
                ContactFilter filter = ContactFilter.matching(typed);
                List<List<Long>> pages = pages(filter, order, narrow);
                assertThat(pages.get(1)).as("%s by %s", typed, sort).isEqualTo(pages.get(0));
            }
        }
    }

    /** The ids of the first two pages, of all that are sorted at once, and step by step. */
    private List<List<Long>> pages(ContactFilter filter, ContactOrder order, ContactSearch.Bounds bounds) {
        return transactions.required(() -> {
            EntityManager manager = transactions.entityManager();
            Database rows = new Database(() -> manager);
            List<ContactId> all = new ContactSearch(rows, filter).all(order);
            ContactSearch search = new ContactSearch(rows, filter, bounds);
            List<Long> paged = new ArrayList<>(search.page(order, Optional.empty(), 30));
            if (paged.size() == 30) {
                Contact last = JpaContactBook.create(() -> manager)
                        .contacts()
                        .find(ContactId.of(paged.get(29)))
                        .orElseThrow();
                paged.addAll(search.page(order, Optional.of(ContactCursor.after(last, order)), 30));
            }
            return List.of(all.stream().limit(60).map(ContactId::value).toList(), paged);
        });
    }

    @Test
    void whatASearchSetsForItsPlansEndsWithItsTransaction() {
        assertThat(planned(true)).isEqualTo("force_custom_plan");
        assertThat(planned(false)).isEqualTo("auto");
    }

    /** How statements are planned in a transaction, on whatever connection the last one had. */
    private String planned(boolean searching) {
        return transactions.required(() -> {
            EntityManager manager = transactions.entityManager();
            if (searching) {
                twoPages(JpaContactBook.create(() -> manager), ContactFilter.matching("anders"), ContactOrder.byName());
            }
            return String.valueOf(manager.createNativeQuery("select current_setting('plan_cache_mode')")
                    .getSingleResult());
        });
    }

    @Test
    void noCountReadsTheWholeTable() {
        for (String typed : TYPED) {
            for (ContactFilter filter : filters(typed)) {
                assertThat(scans(book -> book.contacts().count(filter, 1_001)))
                        .as("count of %s", filter)
                        .isZero();
            }
        }
    }

    @Test
    void nothingElseReadsTheWholeTable() {
        PhoneNumber number = PhoneNumber.of("+46700007919");
        assertThat(scans(book -> {
                    assertThat(book.contacts().withPhone(number)).hasSize(1);
                    assertThat(book.contacts()
                                    .sharing(new MatchKeys(Set.of(number), Set.of(), Set.of("Anna Berg")), 50))
                            .isNotEmpty();
                    assertThat(book.contacts().tags("v", 20)).hasSize(1);
                    Contact one = book.contacts()
                            .page(ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 1)
                            .get(0);
                    book.contacts().find(one.id());
                    book.contacts().findForUpdate(one.id());
                    book.contacts().findAll(List.of(one.id(), ContactId.of(5)));
                    CompanyId company = one.details().company().orElseThrow().id();
                    book.companies().people(List.of(company));
                    book.companies().delete(company);
                    book.contacts().reindex(one.details().company().orElseThrow());
                    Contact added = book.contacts().add(ContactDetails.of("Anna Berg", number), NOW);
                    book.contacts().update(added.changed(ContactDetails.of("Anna Bergh", number), NOW));
                    book.duplicates().compare(100);
                    book.duplicates().page(Optional.empty(), 20);
                    book.contacts().delete(added.id());
                }))
                .isZero();
    }

    @Test
    void comparingGoesByTheIndexAlsoWhereThatLooksDear() {
        database.run("truncate crm_contact_uncompared");
        PhoneNumber number = PhoneNumber.of("+46700007918");
        List<Contact> some = stores.transactions().required(() -> stores.contacts()
                .addAll(
                        IntStream.range(0, 20)
                                .mapToObj(i -> ContactDetails.of("Nils Ny " + i, number))
                                .toList(),
                        NOW));

        assertThat(transactions.required(() -> {
                    EntityManager manager = transactions.entityManager();
                    new Database(() -> manager).column("select set_config('random_page_cost', '100', true)");
                    long before = scanned(manager);
                    assertThat(JpaContactBook.create(() -> manager).duplicates().compare(some.size()))
                            .isEqualTo(some.size());
                    return scanned(manager) - before;
                }))
                .isZero();
    }

    @Test
    void aSwitchboardsNumberDoesNotHideTheTwin() {
        PhoneNumber switchboard = PhoneNumber.of("+46700007916");
        stores.transactions().required(() -> stores.contacts()
                .addAll(
                        IntStream.range(0, 200)
                                .mapToObj(i -> ContactDetails.of("Colleague No" + i, switchboard))
                                .toList(),
                        NOW));
        Contact first = stores.transactions()
                .required(() -> stores.contacts().add(ContactDetails.of("Nils Nyqvist", switchboard), NOW));
        database.run("truncate crm_contact_uncompared");
        Contact twin = stores.transactions()
                .required(() -> stores.contacts().add(ContactDetails.of("Nils Nykvist", switchboard), NOW));

        List<DuplicatePair> pairs = stores.transactions().required(() -> {
            stores.contactBook().duplicates().compare(1_000);
            return stores.contactBook().duplicates().page(Optional.empty(), 9);
        });

        assertThat(pairs)
                .filteredOn(pair -> pair.second().equals(twin.id()))
                .hasSize(5)
                .contains(
                        new DuplicatePair(first.id(), twin.id(), Set.of(DuplicateReason.NUMBER, DuplicateReason.NAME)));
    }

    @Test
    void whoWritesAContactDoesNotWaitForItsComparison() {
        database.run("truncate crm_contact_uncompared");
        Contact one = stores.transactions().required(() -> stores.contacts().add(ContactDetails.of("Nils Ny"), NOW));

        stores.transactions().required(() -> {
            stores.contactBook().duplicates().compare(1_000);
            assertThat(CompletableFuture.runAsync(() -> stores.transactions().required(() -> stores.contacts()
                            .update(one.changed(ContactDetails.of("Nils Nyman"), NOW)))))
                    .succeedsWithin(30, TimeUnit.SECONDS);
        });

        assertThat(stores.transactions()
                        .required(() -> stores.contactBook().duplicates().compare(1_000)))
                .as("what was written meanwhile is compared, too")
                .isEqualTo(1);
    }

    @Test
    void aComparisonDoesNotWaitForWhoChangesTheContactsItPairs() {
        database.run("truncate crm_contact_uncompared");
        PhoneNumber number = PhoneNumber.of("+46700007917");
        List<Contact> twins = stores.transactions().required(() -> stores.contacts()
                .addAll(List.of(ContactDetails.of("Nils Ny", number), ContactDetails.of("Nils Nyman", number)), NOW));

        stores.transactions().required(() -> {
            twins.forEach(twin -> stores.contacts().findForUpdate(twin.id()));
            assertThat(CompletableFuture.supplyAsync(() -> stores.transactions()
                            .required(() -> stores.contactBook().duplicates().compare(1_000))))
                    .succeedsWithin(30, TimeUnit.SECONDS)
                    .isEqualTo(2);
        });
    }

    @Test
    void findingWhoARowOfAnImportIsReadsTheWholeTableNeither() {
        List<Contact> some = stores.transactions().required(() -> stores.contacts()
                .page(ContactFilter.matching("zlatan"), ContactOrder.byName(), Optional.empty(), 200));
        List<Likeness> persons = some.stream()
                .map(Contact::details)
                .flatMap(details ->
                        Stream.of(details, details.withPhones(List.of()).withEmails(List.of())))
                .map(details -> Likeness.of(details, details.company().map(CompanyRef::name)))
                .toList();

        assertThat(scans(book -> assertThat(book.contacts().alikeForUpdate(persons))
                        .extracting(Contact::id)
                        .containsAll(some.stream().map(Contact::id).toList())))
                .isZero();
    }

    @Test
    void aPageTakesAConstantNumberOfStatements() {
        for (String typed : TYPED) {
            ContactFilter filter = ContactFilter.matching(typed);
            int one = statements(book -> book.contacts().page(filter, ContactOrder.byName(), Optional.empty(), 1));
            int many = statements(book -> book.contacts().page(filter, ContactOrder.byName(), Optional.empty(), 200));

            assertThat(List.of(one, many)).allSatisfy(sent -> assertThat(sent).isLessThanOrEqualTo(8));
        }
        int all = statements(
                book -> book.contacts().page(ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 200));
        assertThat(all).isEqualTo(2);
    }

    @Test
    void thousandsAreStoredInThreeStatements() {
        List<ContactDetails> many = IntStream.range(0, 2_000)
                .mapToObj(i -> ContactDetails.of("Bulk " + i).withTags(List.of("bulk")))
                .toList();

        assertThat(statements(book -> book.contacts().addAll(many, NOW))).isLessThanOrEqualTo(3);
    }

    private int statements(Consumer<ContactBook> work) {
        return database.counting()
                .during(() -> stores.transactions().required(() -> work.accept(stores.contactBook())));
    }

    private static List<ContactFilter> filters(String typed) {
        SearchTerms terms = SearchTerms.parse(typed);
        Optional<OwnerFilter> owner = Optional.of(OwnerFilter.of(UserId.of(7)));
        return List.of(
                new ContactFilter(terms, Optional.empty(), Set.of(), Optional.empty(), false),
                new ContactFilter(terms, owner, Set.of("vip"), Optional.empty(), false),
                new ContactFilter(terms, Optional.of(OwnerFilter.nobody()), Set.of(), Optional.empty(), false),
                new ContactFilter(terms, Optional.empty(), Set.of(), Optional.of(CompanyId.of(3)), false),
                new ContactFilter(terms, Optional.empty(), Set.of(), Optional.empty(), true));
    }

    private static void twoPages(ContactBook book, ContactFilter filter, ContactOrder order) {
        List<Contact> page = book.contacts().page(filter, order, Optional.empty(), 50);
        if (!page.isEmpty()) {
            Contact last = page.get(page.size() - 1);
            book.contacts().page(filter, order, Optional.of(ContactCursor.after(last, order)), 50);
        }
    }
}
