package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link ContactRepository} finds, and in which order. */
public abstract class ContactSearchContract {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final UserId ALICE = UserId.of(7);

    private CompanyRef volvo;

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    @BeforeEach
    void fill() {
        volvo = stores().transactions().required(() -> stores().contactBook()
                .companies()
                .add(CompanyDetails.of("Åkeriet Volvo"), stamp(0))
                .ref());
        add(
                5,
                ContactDetails.of("Åsa Öberg", PhoneNumber.of("+46701234567"))
                        .withCompany(Optional.of(volvo))
                        .withTags(List.of("VIP", "Göteborg"))
                        .withOwner(Optional.of(ALICE)));
        add(
                3,
                ContactDetails.of("Bertil Asp", PhoneNumber.of("+46317001234"))
                        .withEmails(List.of(ContactEmail.of("bertil.asp@example.se")))
                        .withTags(List.of("vip")));
        add(4, ContactDetails.of("Cleo Śliwa").withNotes("Rings about 100% wool_carpets on Mondays"));
        add(1, ContactDetails.of("محمد علي").withCompany(Optional.of(volvo)));
        add(2, ContactDetails.of("Dag Ek", PhoneNumber.of("+46701239999")).withOwner(Optional.of(ALICE)));
    }

    private void add(int minute, ContactDetails details) {
        stores().transactions().required(() -> stores().contacts().add(details, stamp(minute)));
    }

    private static Stamp stamp(int minute) {
        return Stamp.of(MORNING.plusSeconds(60L * minute), ALICE);
    }

    private List<String> names(ContactFilter filter, ContactOrder order) {
        return stores()
                .transactions()
                .required(() -> stores().contacts().page(filter, order, Optional.empty(), 50))
                .stream()
                .map(Contact::name)
                .toList();
    }

    private List<String> found(String typed) {
        return names(ContactFilter.matching(typed), ContactOrder.byName());
    }

    @Nested
    class Search {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        asa             | Åsa Öberg
                        ÅSA             | Åsa Öberg
                        öberg asa       | Åsa Öberg
                        liwa            | Cleo Śliwa
                        akeriet öb      | Åsa Öberg
                        bertil.asp@ex   | Bertil Asp
                        070-123 45 67   | Åsa Öberg
                        +46 (70) 123 4567 | Åsa Öberg
                        0046701234567   | Åsa Öberg
                        1234567         | Åsa Öberg
                        0317            | Bertil Asp
                        göteb           | Åsa Öberg
                        gotebORG vip    | Åsa Öberg
                        monda           | Cleo Śliwa
                        100%            | Cleo Śliwa
                        wool_carpets    | Cleo Śliwa
                        محمد            | محمد علي
                        as              | Bertil Asp;Åsa Öberg
                        b               | Bertil Asp
                        e d             | Dag Ek
                        vip             | Bertil Asp;Åsa Öberg
                        70123           | Dag Ek;Åsa Öberg
                        volvo           | Åsa Öberg;محمد علي
                        """)
        void findsEveryWordWhereverItStands(String typed, String names) {
            assertThat(found(typed)).containsExactlyInAnyOrder(names.split(";"));
        }

        @ParameterizedTest
        @CsvSource({"zzz", "asa bertil", "sa", "woolxcarpets", "0701230000", "x", "100_"})
        void findsNobodyWhenAWordIsMissing(String typed) {
            assertThat(found(typed)).isEmpty();
        }

        @Test
        void findsEverybodyWithoutAWord() {
            assertThat(found(" - ")).hasSize(5);
        }
    }

    @Nested
    class Order {
        @Test
        void byNameKnowsNoAccents() {
            assertThat(names(ContactFilter.all(), ContactOrder.byName()))
                    .containsExactly("Åsa Öberg", "Bertil Asp", "Cleo Śliwa", "Dag Ek", "محمد علي");
        }

        @Test
        void byCompanyHasThoseWithoutOneLast() {
            assertThat(names(ContactFilter.all(), ContactOrder.parse("company")))
                    .containsExactly("Åsa Öberg", "محمد علي", "Bertil Asp", "Cleo Śliwa", "Dag Ek");
        }

        @Test
        void byCreationIsThatOfTime() {
            assertThat(names(ContactFilter.all(), ContactOrder.parse("-created")))
                    .containsExactly("Åsa Öberg", "Cleo Śliwa", "Bertil Asp", "Dag Ek", "محمد علي");
        }

        @ParameterizedTest
        @CsvSource({"name", "-name", "company", "-company", "created", "-created", "updated", "-updated"})
        void readsOnWithoutGapOrRepetitionInEveryOrder(String sort) {
            for (String typed : List.of("", "a", "46")) {
                ContactOrder order = ContactOrder.parse(sort);
                assertThat(piecemeal(typed, order)).isEqualTo(names(ContactFilter.matching(typed), order));
            }
        }

        private List<String> piecemeal(String typed, ContactOrder order) {
            List<String> names = new ArrayList<>();
            Optional<ContactCursor> after = Optional.empty();
            while (true) {
                Optional<ContactCursor> place =
                        after.map(ContactCursor::text).map(text -> ContactCursor.parse(text, order));
                List<Contact> page = stores().transactions()
                        .required(() -> stores().contacts().page(ContactFilter.matching(typed), order, place, 2));
                page.forEach(contact -> names.add(contact.name()));
                if (page.size() < 2) {
                    return names;
                }
                after = Optional.of(ContactCursor.after(page.get(1), order));
            }
        }
    }

    @Nested
    class Filters {
        @Test
        void pickOwnersAndContactsWithoutOne() {
            assertThat(names(with(Optional.of(OwnerFilter.of(ALICE)), Set.of(), Optional.empty())))
                    .containsExactly("Åsa Öberg", "Dag Ek");
            assertThat(names(with(Optional.of(OwnerFilter.nobody()), Set.of(), Optional.empty())))
                    .hasSize(3);
        }

        @Test
        void wantAllTags() {
            assertThat(names(with(Optional.empty(), Set.of("Vip"), Optional.empty())))
                    .containsExactly("Åsa Öberg", "Bertil Asp");
            assertThat(names(with(Optional.empty(), Set.of("VIP", "göteborg"), Optional.empty())))
                    .containsExactly("Åsa Öberg");
        }

        @Test
        void pickACompany() {
            assertThat(names(with(Optional.empty(), Set.of(), Optional.of(volvo.id()))))
                    .containsExactly("Åsa Öberg", "محمد علي");
        }

        @Test
        void countNoFurtherThanTheyAreAsked() {
            assertThat(counted(ContactFilter.matching("vip"), 100)).isEqualTo(2);
            assertThat(counted(ContactFilter.all(), 100)).isEqualTo(5);
            assertThat(counted(ContactFilter.all(), 3)).isEqualTo(3);
        }

        @Test
        void showTheTrashApart() {
            Contact asa = stores().transactions()
                    .required(() -> stores().contacts()
                            .page(ContactFilter.matching("åsa"), ContactOrder.byName(), Optional.empty(), 1))
                    .get(0);
            stores().transactions().required(() -> stores().contacts().update(asa.trashed(stamp(9))));

            assertThat(found("öberg")).isEmpty();
            assertThat(names(ContactFilter.all(), ContactOrder.byName())).hasSize(4);
            assertThat(names(
                            new ContactFilter(
                                    SearchTerms.parse("öberg"), Optional.empty(), Set.of(), Optional.empty(), true),
                            ContactOrder.byName()))
                    .containsExactly("Åsa Öberg");
        }

        private List<String> names(ContactFilter filter) {
            return names(filter, ContactOrder.byName());
        }

        private List<String> names(ContactFilter filter, ContactOrder order) {
            return ContactSearchContract.this.names(filter, order);
        }

        private long counted(ContactFilter filter, int atMost) {
            return stores().transactions().required(() -> stores().contacts().count(filter, atMost));
        }

        private ContactFilter with(Optional<OwnerFilter> owner, Set<String> tags, Optional<CompanyId> company) {
            return new ContactFilter(SearchTerms.none(), owner, tags, company, false);
        }
    }

    @Nested
    class Tags {
        @Test
        void areCountedWhateverTheirCase() {
            assertThat(stores().transactions()
                            .required(() -> stores().contacts().tags("", 10)))
                    .extracting(use -> Folding.plain(use.tag()), TagUse::count)
                    .containsExactly(tuple("goteborg", 1L), tuple("vip", 2L));
            assertThat(stores().transactions()
                            .required(() -> stores().contacts().tags("GÖ", 10)))
                    .extracting(TagUse::tag)
                    .containsExactly("Göteborg");
        }
    }

    @Nested
    class Companies {
        @Test
        void giveTheirPeopleTheirNewName() {
            stores().transactions().required(() -> {
                Company company =
                        stores().contactBook().companies().find(volvo.id()).orElseThrow();
                Company renamed = company.changed(CompanyDetails.of("Scania"), stamp(9));
                stores().contactBook().companies().update(renamed);
                stores().contacts().reindex(renamed.ref());
            });

            assertThat(found("volvo")).isEmpty();
            assertThat(found("scania")).containsExactly("Åsa Öberg", "محمد علي");
        }
    }
}
