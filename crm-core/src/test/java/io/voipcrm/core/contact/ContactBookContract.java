package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the stores around contacts keep to: companies, changes, fields, views, pairs and merges. */
public abstract class ContactBookContract {
    private static final Stamp NOW = Stamp.of(Instant.parse("2026-03-02T08:00:00Z"), UserId.of(7));
    private static final PhoneNumber OFFICE = PhoneNumber.of("+4685551000");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Function<ContactBook, T> question) {
        return stores().transactions().required(() -> question.apply(stores().contactBook()));
    }

    private boolean truth(Predicate<ContactBook> question) {
        return ask(question::test);
    }

    private <T> List<T> listed(Function<ContactBook, List<T>> question) {
        return ask(question);
    }

    private <T> Optional<T> found(Function<ContactBook, Optional<T>> question) {
        return ask(question);
    }

    private Map<CompanyId, Long> counts(Function<ContactBook, Map<CompanyId, Long>> question) {
        return ask(question);
    }

    private void tell(Consumer<ContactBook> order) {
        stores().transactions().required(() -> order.accept(stores().contactBook()));
    }

    private Contact contact(String name, PhoneNumber... numbers) {
        return ask(book -> book.contacts().add(ContactDetails.of(name, numbers), NOW));
    }

    @Nested
    class Companies {
        @Test
        void comeBackAsTheyWereWrittenDown() {
            CompanyDetails details = new CompanyDetails(
                    "Öbergs Bygg",
                    Optional.of("https://example.se"),
                    Optional.of(OFFICE),
                    Optional.of(new PostalAddress(
                            Optional.of("Gatan 1"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
                    "Closed in July");

            Company added = ask(book -> book.companies().add(details, NOW));
            Company changed = added.changed(CompanyDetails.of("Öbergs"), NOW);

            assertThat(ask(book -> book.companies().find(added.id())).orElseThrow())
                    .isEqualTo(added);
            assertThat(truth(book -> book.companies().update(changed))).isTrue();
            assertThat(truth(book -> book.companies().update(changed))).isFalse();
            assertThat(ask(book -> book.companies().find(added.id())).orElseThrow())
                    .isEqualTo(changed);
        }

        @Test
        void haveNamesOfTheirOwn() {
            ask(book -> book.companies().add(CompanyDetails.of("Öbergs"), NOW));

            assertThatExceptionOfType(CompanyTakenException.class)
                    .isThrownBy(() -> ask(book -> book.companies().add(CompanyDetails.of("OBERGS"), NOW)));
        }

        @Test
        void areFoundByNameOrMade() {
            Company known = ask(book -> book.companies().add(CompanyDetails.of("Öbergs"), NOW));

            Map<String, CompanyRef> named =
                    ask(book -> book.companies().named(List.of("obergs", "Nytt AB", "NYTT ab"), NOW));

            assertThat(named.get("obergs")).isEqualTo(known.ref());
            assertThat(named.get("Nytt AB")).isEqualTo(named.get("NYTT ab"));
            assertThat(named.get("Nytt AB").name()).isEqualTo("Nytt AB");
        }

        @Test
        void arePagedByName() {
            tell(book -> book.companies().named(List.of("Ceder", "Åkeri", "Bygg", "Bageri"), NOW));

            List<Company> first = ask(book -> book.companies().page("", Optional.empty(), 2));
            assertThat(first).extracting(Company::name).containsExactly("Åkeri", "Bageri");
            assertThat(listed(book -> book.companies().page("", Optional.of(first.get(1)), 9)))
                    .extracting(Company::name)
                    .containsExactly("Bygg", "Ceder");
            assertThat(listed(book -> book.companies().page("GERI", Optional.empty(), 9)))
                    .extracting(Company::name)
                    .containsExactly("Bageri");
        }

        @Test
        void stayWhileSomebodyBelongsToThem() {
            Company company = ask(book -> book.companies().add(CompanyDetails.of("Öbergs"), NOW));
            Contact anna = ask(book ->
                    book.contacts().add(ContactDetails.of("Anna").withCompany(Optional.of(company.ref())), NOW));

            assertThat(counts(book -> book.companies().people(Set.of(company.id()))))
                    .containsEntry(company.id(), 1L);
            assertThat(truth(book -> book.companies().delete(company.id()))).isFalse();
            tell(book -> book.contacts().delete(anna.id()));
            assertThat(counts(book -> book.companies().people(Set.of(company.id()))))
                    .isEmpty();
            assertThat(truth(book -> book.companies().delete(company.id()))).isTrue();
            assertThat(listed(book -> book.companies().findAll(List.of(company.id()))))
                    .isEmpty();
        }
    }

    @Nested
    class Changes {
        @Test
        void areReadNewestFirstFromAnyPlace() {
            Contact anna = contact("Anna");
            MemberChange name = new MemberChange("name", Optional.of("Ann"), Optional.of("Anna"));
            Stamp later = new Stamp(NOW.at().plusSeconds(1), Optional.empty());
            tell(book -> {
                book.changes().addAll(List.of(anna.id()), NOW, ContactChange.Kind.CREATED);
                book.changes().add(anna.id(), later, ContactChange.Kind.CHANGED, List.of(name));
                book.changes().add(anna.id(), later, ContactChange.Kind.TRASHED, List.of());
            });

            List<ContactChange> all = ask(book -> book.changes().of(anna.id(), Optional.empty(), 9));

            assertThat(all)
                    .extracting(ContactChange::kind)
                    .containsExactly(
                            ContactChange.Kind.TRASHED, ContactChange.Kind.CHANGED, ContactChange.Kind.CREATED);
            assertThat(all.get(1).members()).containsExactly(name);
            assertThat(all.get(2).made()).isEqualTo(NOW);
            ContactChanges.Place place =
                    new ContactChanges.Place(later.at(), all.get(0).id());
            assertThat(listed(book -> book.changes().of(anna.id(), Optional.of(place), 1)))
                    .containsExactly(all.get(1));
        }
    }

    @Nested
    class Fields {
        @Test
        void comeInTheirOrderAndKeepTheirKeys() {
            FieldDefinition size =
                    new FieldDefinition("size", "Size", FieldType.CHOICE, List.of("S", "L"), true, 2, false);
            FieldDefinition vat = new FieldDefinition("vatId", "VAT", FieldType.TEXT, List.of(), false, 1, false);
            ContactField first = ask(book -> book.fields().add(size));
            ContactField second = ask(book -> book.fields().add(vat));
            assertThat(listed(book -> book.fields().all())).containsExactly(second, first);

            ContactField changed = new ContactField(
                    first.id(),
                    new FieldDefinition("size", "Coat", FieldType.CHOICE, List.of("S", "M"), false, 0, true));
            tell(book -> book.fields().update(changed));

            assertThat(listed(book -> book.fields().all())).containsExactly(changed, second);
            assertThat(ask(book -> book.fields().find(first.id())).orElseThrow())
                    .isEqualTo(changed);
            assertThatExceptionOfType(FieldTakenException.class)
                    .isThrownBy(() -> ask(book -> book.fields().add(vat)));
        }
    }

    @Nested
    class Views {
        @Test
        void areSeenByTheirOwnerAndWhenSharedByAll() {
            ContactView own = ask(book -> book.views()
                    .add(new ContactView(0, UserId.of(7), "Mine", "owner=me", List.of("name", "tags"), false)));
            ContactView others =
                    ask(book -> book.views().add(new ContactView(0, UserId.of(8), "Theirs", "", List.of(), false)));
            ContactView shared = new ContactView(others.id(), UserId.of(8), "Ours", "tag=vip", List.of("name"), true);

            assertThat(listed(book -> book.views().of(UserId.of(7)))).containsExactly(own);
            tell(book -> book.views().update(shared));
            assertThat(listed(book -> book.views().of(UserId.of(7)))).containsExactly(own, shared);
            tell(book -> book.views().delete(own.id()));
            assertThat(found(book -> book.views().find(own.id()))).isEmpty();
        }
    }

    @Nested
    class Duplicates {
        @Test
        void areFoundOnNumbersAddressesAndNamesWithinACompany() {
            Contact anna = contact("Anna", OFFICE);
            Contact ann = contact("Ann Ek", OFFICE);
            contact("Anna");

            DuplicatePair pair = new DuplicatePair(anna.id(), ann.id(), Set.of(DuplicateReason.NUMBER));
            assertThat(pairs()).containsExactly(pair);
            tell(book -> book.duplicates().dismiss(ann.id(), anna.id()));
            assertThat(pairs()).isEmpty();
            tell(book -> book.contacts().update(ann.changed(ContactDetails.of("Ann Eke", OFFICE), NOW)));
            assertThat(pairs()).isEmpty();
        }

        @Test
        void areFoundOnANameOfSeveralWordsWhereNothingSpeaksAgainstIt() {
            Contact first = contact("Kristin Svensson", OFFICE);
            Contact second = contact("Svenson, Christin");
            PhoneNumber another = PhoneNumber.of("+46850000177");
            Contact third = contact("Kristin Svensson", another);

            Set<DuplicateReason> name = Set.of(DuplicateReason.NAME);
            assertThat(pairs())
                    .containsExactly(
                            new DuplicatePair(second.id(), third.id(), name),
                            new DuplicatePair(first.id(), second.id(), name));
        }

        @Test
        void areToldByAllThatTheyShare() {
            Contact first = contact("Kristin Svensson", OFFICE);
            Contact second = contact("Svenson, Christin", OFFICE);

            assertThat(pairs())
                    .containsExactly(new DuplicatePair(
                            first.id(), second.id(), Set.of(DuplicateReason.NUMBER, DuplicateReason.NAME)));
        }

        @Test
        void goWithWhatTheySharedAndWithTheContact() {
            Company company = ask(book -> book.companies().add(CompanyDetails.of("Öbergs"), NOW));
            ContactDetails there = ContactDetails.of("Kristin Svensson").withCompany(Optional.of(company.ref()));
            Contact first = ask(book -> book.contacts().add(there, NOW));
            Contact second = ask(book -> book.contacts()
                    .add(
                            there.withName("Svenson, Christin").withEmails(List.of(ContactEmail.of("k@example.se"))),
                            NOW));
            Contact third = ask(book -> book.contacts()
                    .add(ContactDetails.of("K").withEmails(List.of(ContactEmail.of("K@example.se"))), NOW));

            DuplicatePair byName = new DuplicatePair(first.id(), second.id(), Set.of(DuplicateReason.NAME));
            DuplicatePair byEmail = new DuplicatePair(second.id(), third.id(), Set.of(DuplicateReason.EMAIL));
            assertThat(pairs()).containsExactly(byEmail, byName);
            assertThat(listed(book -> book.duplicates().page(Optional.of(byEmail), 9)))
                    .containsExactly(byName);
            tell(book -> book.contacts().update(third.trashed(NOW)));
            assertThat(pairs()).containsExactly(byName);
            tell(book -> book.contacts().update(second.changed(ContactDetails.of("Svenson, Christin"), NOW)));
            assertThat(pairs()).isEmpty();
        }

        private List<DuplicatePair> pairs() {
            ask(book -> book.duplicates().compare(100));
            return ask(book -> book.duplicates().page(Optional.empty(), 9));
        }
    }

    @Nested
    class Merges {
        @Test
        void areKeptUntilTheyAreUndone() {
            Contact anna = contact("Anna", OFFICE);
            Contact ann = contact("Ann");
            Contact cleo = contact("Cleo");
            ContactMerge merge = ask(book -> book.merges().add(merge(anna, ann, Map.of("calls", List.of(3L, 5L)))));

            assertThat(stored(merge)).isEqualTo(merge);
            assertThat(truth(book -> book.merges().followed(merge))).isFalse();
            assertThat(newest(anna)).contains(merge);
            assertThat(newest(ann)).contains(merge);
            assertThat(newest(cleo)).isEmpty();
            ContactMerge later = ask(book -> book.merges().add(merge(cleo, anna, Map.of())));
            assertThat(truth(book -> book.merges().followed(merge))).isTrue();
            assertThat(truth(book -> book.merges().followed(later))).isFalse();
            assertThat(newest(anna)).contains(later);
            tell(book -> book.merges().undone(later, NOW));
            assertThat(truth(book -> book.merges().followed(merge))).isFalse();
            assertThat(stored(later).undone()).isTrue();
            assertThat(newest(anna)).contains(merge);
        }

        private Optional<ContactMerge> newest(Contact contact) {
            return ask(book -> book.merges().newest(contact.id()));
        }

        private ContactMerge stored(ContactMerge merge) {
            return ask(book -> book.merges().findForUpdate(merge.id())).orElseThrow();
        }

        private ContactMerge merge(Contact kept, Contact gone, Map<String, List<Long>> moved) {
            return new ContactMerge(0, kept.id(), gone.id(), NOW, 2, kept.details(), moved, false);
        }
    }
}
