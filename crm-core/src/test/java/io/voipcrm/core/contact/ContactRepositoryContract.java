package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link ContactRepository} keeps to. */
public abstract class ContactRepositoryContract {
    private static final Stamp NOW = Stamp.of(Instant.parse("2026-03-02T08:00:00Z"), UserId.of(7));
    private static final PhoneNumber MOBILE = PhoneNumber.of("+46701112233");
    private static final PhoneNumber OFFICE = PhoneNumber.of("+4685551000");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Function<ContactRepository, T> question) {
        return stores().transactions().required(() -> question.apply(stores().contacts()));
    }

    private <T> Optional<T> found(Function<ContactRepository, Optional<T>> question) {
        return ask(question);
    }

    private <T> List<T> listed(Function<ContactRepository, List<T>> question) {
        return ask(question);
    }

    private Contact added(String name, PhoneNumber... phones) {
        return ask(contacts -> contacts.add(ContactDetails.of(name, phones), NOW));
    }

    @Nested
    class Add {
        @Test
        void storesNameAndNumbersInTheirOrder() {
            Contact added = added("Åsa Öberg", OFFICE, MOBILE);

            assertThat(added.name()).isEqualTo("Åsa Öberg");
            assertThat(added.phones()).containsExactly(OFFICE, MOBILE);
            assertThat(added.version()).isEqualTo(1);
            assertThat(added.created()).isEqualTo(NOW);
            assertThat(found(contacts -> contacts.find(added.id()))).contains(added);
        }

        @Test
        void storesSomebodyWithoutANumber() {
            Contact added = added("Somebody");

            assertThat(found(contacts -> contacts.find(added.id()))).contains(added);
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForAnUnknownId() {
            assertThat(found(contacts -> contacts.find(ContactId.of(987_654_321))))
                    .isEmpty();
        }
    }

    @Nested
    class WithPhone {
        @Test
        void findsEveryoneWhoHasTheNumberInTheOrderOfTheirIds() {
            Contact anna = added("Anna", MOBILE, OFFICE);
            Contact bert = added("Bert", OFFICE);
            added("Cleo", MOBILE);

            assertThat(listed(contacts -> contacts.withPhone(OFFICE))).containsExactly(anna, bert);
        }

        @Test
        void findsSomebodyOnceWhoHasTheNumberTwice() {
            Contact anna = added("Anna", OFFICE, OFFICE);

            assertThat(listed(contacts -> contacts.withPhone(OFFICE))).containsExactly(anna);
        }

        @Test
        void isEmptyWhenNobodyHasIt() {
            added("Anna", MOBILE);

            assertThat(listed(contacts -> contacts.withPhone(OFFICE))).isEmpty();
        }
    }

    @Nested
    class Everything {
        @Test
        void comesBackAsItWasWrittenDown() {
            CompanyRef company = stores().transactions().required(() -> stores().contactBook()
                    .companies()
                    .add(CompanyDetails.of("Öbergs \"Bygg\" AB"), NOW)
                    .ref());
            ContactDetails details = new ContactDetails(
                    "Siobhán O’Brien\\",
                    Optional.of(company),
                    List.of(new ContactPhone(OFFICE, Optional.of("0123"), "work"), ContactPhone.of(MOBILE)),
                    List.of(new ContactEmail("Anna@Example.SE", "home")),
                    Optional.of(new PostalAddress(
                            Optional.of("Gatan 1"),
                            Optional.empty(),
                            Optional.of("Umeå"),
                            Optional.empty(),
                            Optional.of("SE"))),
                    List.of("VIP", "vip", "på gång"),
                    Optional.of(UserId.of(9)),
                    "Line 1\nLine 2 \u001f \u0001 😀",
                    Map.of("vatId", "SE123", "since", "2026-03-02"));

            Contact added = ask(contacts -> contacts.add(details, NOW));

            assertThat(found(contacts -> contacts.find(added.id()))).contains(added);
            assertThat(added.details().tags()).containsExactly("VIP", "på gång");
        }

        @Test
        void isStoredInBulkInTheOrderGiven() {
            List<ContactDetails> many = IntStream.range(0, 2_000)
                    .mapToObj(i -> ContactDetails.of("Somebody " + i, PhoneNumber.of("+467" + (10_000_000 + i)))
                            .withTags(List.of("bulk")))
                    .toList();

            List<Contact> added = ask(contacts -> contacts.addAll(many, NOW));

            assertThat(added).extracting(Contact::details).isEqualTo(many);
            assertThat(listed(contacts ->
                            contacts.findAll(added.stream().map(Contact::id).toList())))
                    .isEqualTo(added);
        }
    }

    @Nested
    class Update {
        @Test
        void storesTheNextVersionAndRefusesAnOlderOne() {
            Contact anna = added("Anna", MOBILE);
            Contact next = anna.changed(ContactDetails.of("Anna Ek", OFFICE), NOW);

            assertThat(updated(next)).isTrue();
            assertThat(updated(next)).isFalse();
            assertThat(found(contacts -> contacts.findForUpdate(anna.id()))).contains(next);
            assertThat(listed(contacts -> contacts.withPhone(OFFICE))).containsExactly(next);
            assertThat(listed(contacts -> contacts.withPhone(MOBILE))).isEmpty();
        }

        @Test
        void ofManyTellsWhichWereStored() {
            Contact anna = added("Anna");
            Contact bert = added("Bert");
            Contact newer = bert.changed(ContactDetails.of("Berta"), NOW);
            updated(newer);

            Set<ContactId> stored = ask(contacts -> contacts.updateAll(
                    List.of(anna.changed(ContactDetails.of("Ann"), NOW), bert.changed(ContactDetails.of("Bob"), NOW))));

            assertThat(stored).containsExactly(anna.id());
            assertThat(found(contacts -> contacts.find(bert.id()))).contains(newer);
        }

        @Test
        void takesAContactOutOfReachWhileItIsInTheTrashOrMerged() {
            Contact anna = added("Anna", MOBILE);
            Contact bert = added("Bert", MOBILE);
            Contact cleo = added("Cleo", MOBILE);
            updated(anna.trashed(NOW));
            updated(bert.merged(cleo.id(), NOW));

            assertThat(listed(contacts -> contacts.withPhone(MOBILE))).containsExactly(cleo);
            assertThat(found(contacts -> contacts.find(bert.id())).flatMap(Contact::mergedInto))
                    .contains(cleo.id());
            updated(anna.trashed(NOW).restored(NOW));
            assertThat(listed(contacts -> contacts.withPhone(MOBILE))).hasSize(2);
        }

        private boolean updated(Contact contact) {
            return ask(contacts -> contacts.update(contact));
        }
    }

    @Nested
    class Delete {
        @Test
        void removesTheContactAndThoseMergedIntoIt() {
            Contact anna = added("Anna", MOBILE);
            Contact bert = added("Bert");
            ask(contacts -> contacts.update(bert.merged(anna.id(), NOW)));

            stores().transactions().required(() -> stores().contacts().delete(anna.id()));

            assertThat(found(contacts -> contacts.find(anna.id()))).isEmpty();
            assertThat(found(contacts -> contacts.find(bert.id()))).isEmpty();
        }
    }

    @Nested
    class Persons {
        @Test
        void areWhoeverWasMergedIntoThemAndIntoThese() {
            Contact anna = added("Anna", MOBILE);
            Contact bert = added("Bert");
            Contact cleo = added("Cleo");
            ask(contacts -> contacts.update(cleo.merged(bert.id(), NOW)));
            ask(contacts -> contacts.update(bert.merged(anna.id(), NOW)));

            assertThat(listed(contacts -> contacts.mergedInto(anna.id())))
                    .extracting(Contact::name)
                    .containsExactly("Bert", "Cleo");
            assertThat(listed(contacts -> contacts.mergedInto(cleo.id()))).isEmpty();
            assertThat(found(contacts -> contacts.standing(cleo.id()))).contains(anna);
            assertThat(found(contacts -> contacts.standing(anna.id()))).contains(anna);
            stores().transactions().required(() -> stores().contacts().delete(anna.id()));
            assertThat(found(contacts -> contacts.standing(cleo.id()))).isEmpty();
        }

        @Test
        void shareNumbersWithWhoeverHasThemToo() {
            Contact anna = added("Anna", MOBILE, OFFICE);
            Contact trashed = added("Bert", OFFICE);
            ask(contacts -> contacts.update(trashed.trashed(NOW)));
            Contact merged = added("Ann", MOBILE);
            ask(contacts -> contacts.update(merged.merged(anna.id(), NOW)));

            Set<PhoneNumber> shared = ask(contacts -> contacts.shared(anna.id(), List.of(MOBILE, OFFICE)));

            assertThat(shared).containsExactly(OFFICE);
        }
    }

    @Nested
    class Alike {
        private final CompanyRef office = stores().transactions().required(() -> stores().contactBook()
                .companies()
                .add(CompanyDetails.of("Åkeriet"), NOW)
                .ref());

        private List<Contact> alike(Likeness... persons) {
            return listed(contacts -> contacts.alikeForUpdate(List.of(persons)));
        }

        private Likeness person(String name, Set<PhoneNumber> numbers, Set<String> emails, String company) {
            return new Likeness(name, numbers, emails, Optional.of(company).filter(text -> !text.isEmpty()));
        }

        @Test
        void findsByNameWithANumberOrAnAddress() {
            Contact anna = added("Anna Öberg", MOBILE);
            added("Bert", MOBILE);
            added("Anna Öberg", OFFICE);
            Contact cleo = ask(contacts ->
                    contacts.add(ContactDetails.of("Cleo").withEmails(List.of(ContactEmail.of("c@example.se"))), NOW));

            assertThat(alike(
                            person("CLEO", Set.of(OFFICE), Set.of("c@example.se"), ""),
                            person("ANNA OBERG", Set.of(MOBILE), Set.of(), "Elsewhere"),
                            person("Nobody", Set.of(MOBILE), Set.of(), "")))
                    .containsExactly(anna, cleo);
        }

        @Test
        void findsByNameAndCompanyWhereNeitherIsKnown() {
            Contact there = ask(
                    contacts -> contacts.add(ContactDetails.of("Anna", MOBILE).withCompany(Optional.of(office)), NOW));
            Contact alone = added("Anna");

            assertThat(alike(person("Anna", Set.of(), Set.of(), "akeriet"))).containsExactly(there);
            assertThat(alike(person("anna", Set.of(), Set.of(), ""))).containsExactly(alone);
            assertThat(alike(person("Anna", Set.of(), Set.of(), "Elsewhere"))).isEmpty();
            assertThat(alike()).isEmpty();
        }

        @Test
        void passesOverTheTrash() {
            Contact anna = added("Anna", MOBILE);
            assertThat(listed(contacts -> List.of(contacts.update(anna.trashed(NOW)))))
                    .containsExactly(true);

            assertThat(alike(person("Anna", Set.of(MOBILE), Set.of(), ""))).isEmpty();
        }
    }

    @Nested
    class Sharing {
        @Test
        void findsWhoHasOneOfTheKeys() {
            Contact anna = added("Anna Svensson", MOBILE);
            Contact bert = ask(contacts ->
                    contacts.add(ContactDetails.of("Bert").withEmails(List.of(ContactEmail.of("b@example.se"))), NOW));
            added("Cleo");

            assertThat(listed(contacts ->
                            contacts.sharing(MatchKeys.of(Set.of(MOBILE, OFFICE), Set.of("b@example.se")), 10)))
                    .containsExactly(anna, bert);
            assertThat(listed(contacts ->
                            contacts.sharing(new MatchKeys(Set.of(), Set.of(), Set.of("svenson, ana")), 10)))
                    .containsExactly(anna);
            assertThat(listed(contacts -> contacts.sharing(MatchKeys.of(Set.of(), Set.of()), 10)))
                    .isEmpty();
        }
    }
}
