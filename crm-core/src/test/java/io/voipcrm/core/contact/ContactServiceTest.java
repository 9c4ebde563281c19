package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.ContactEvent.ContactCreated;
import io.voipcrm.core.contact.ContactEvent.ContactUpdated;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContactServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor actor = crm.actor(crm.user(Role.USER));
    private final ContactService contacts = crm.crm().contacts();

    private Contact added(ContactDetails details) {
        return contacts.add(actor, details);
    }

    @Nested
    class Add {
        @Test
        void tellsWhoWroteItDown() {
            Contact anna = added(ContactDetails.of("Anna", Examples.CUSTOMER));

            assertThat(anna.created()).isEqualTo(Stamp.of(crm.clock().instant(), actor.userId()));
            assertThat(crm.heard(ContactCreated.class)).containsExactly(new ContactCreated(anna.id(), actor.userId()));
            assertThat(contacts.changes(actor, anna.id(), Optional.empty(), 9))
                    .extracting(ContactChange::kind)
                    .containsExactly(ContactChange.Kind.CREATED);
        }

        @Test
        void refusesTheCompanysOwnNumbers() {
            crm.companyNumber();

            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> added(ContactDetails.of("Anna", Examples.CUSTOMER, Examples.COMPANY)))
                    .withMessage("This is one of the company's own numbers")
                    .satisfies(refusal -> assertThat(refusal.member()).isEqualTo("phones[1].number"));
            assertThat(crm.heard(ContactCreated.class)).isEmpty();
        }

        @Test
        void findsTheCompanyByNameOrMakesIt() {
            Contact anna = contacts.add(actor, new ContactDraft(ContactDetails.of("Anna"), Optional.of("Åkeriet")));
            Contact bert = contacts.add(actor, new ContactDraft(ContactDetails.of("Bert"), Optional.of("akeriet")));

            assertThat(bert.details().company()).isEqualTo(anna.details().company());
            assertThat(anna.details().company().map(CompanyRef::name)).contains("Åkeriet");
        }

        @Test
        void refusesACompanyThatIsNone() {
            ContactDetails lost =
                    ContactDetails.of("Anna").withCompany(Optional.of(new CompanyRef(CompanyId.of(99), "")));

            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> added(lost))
                    .satisfies(refusal -> assertThat(refusal.member()).isEqualTo("companyId"));
        }
    }

    @Nested
    class Change {
        private final Contact anna = added(ContactDetails.of("Anna", Examples.CUSTOMER));

        @Test
        void keepsARecordOfWhatWasChanged() {
            crm.clock().advance(Duration.ofMinutes(5));
            Contact changed = contacts.change(
                    actor,
                    anna.id(),
                    1,
                    ContactDraft.of(ContactDetails.of("Anna Ek").withTags(List.of("vip"))));

            assertThat(changed.version()).isEqualTo(2);
            assertThat(contacts.changes(actor, anna.id(), Optional.empty(), 1)
                            .get(0)
                            .members())
                    .containsExactly(
                            new MemberChange("name", Optional.of("Anna"), Optional.of("Anna Ek")),
                            new MemberChange("phones", Optional.of("other +46701234567"), Optional.empty()),
                            new MemberChange("tags", Optional.empty(), Optional.of("vip")));
            assertThat(crm.heard(ContactUpdated.class)).hasSize(1);
        }

        @Test
        void refusesWhoHasReadAnOlderVersionAndShowsTheNewOne() {
            Contact newer = contacts.change(actor, anna.id(), 1, ContactDraft.of(ContactDetails.of("Anna Ek")));

            assertThatExceptionOfType(ContactChangedException.class)
                    .isThrownBy(
                            () -> contacts.change(actor, anna.id(), 1, ContactDraft.of(ContactDetails.of("Anna Al"))))
                    .satisfies(refusal -> assertThat(refusal.current()).isEqualTo(newer));
        }

        @Test
        void toTheSameIsNone() {
            Contact same = contacts.change(actor, anna.id(), 1, ContactDraft.of(anna.details()));

            assertThat(same).isEqualTo(anna);
            assertThat(crm.heard(ContactUpdated.class)).isEmpty();
        }
    }

    @Nested
    class Fields {
        private final Actor admin = crm.actor(crm.user(Role.ADMIN));

        private void field(String key, FieldType type, boolean required, String... choices) {
            crm.crm()
                    .contactFields()
                    .add(admin, new FieldDefinition(key, key, type, List.of(choices), required, 0, false));
        }

        private ContactDetails with(Map<String, String> fields) {
            return ContactDetails.of("Anna").withFields(fields);
        }

        @Test
        void areKeptInTheirForms() {
            field("size", FieldType.NUMBER, false);
            field("since", FieldType.DATE, false);
            field("kind", FieldType.CHOICE, false, "a", "b");

            Contact anna = added(with(Map.of("size", "1e2", "since", "2026-03-02", "kind", "")));

            assertThat(anna.details().fields())
                    .containsOnly(Map.entry("size", "100"), Map.entry("since", "2026-03-02"));
        }

        @Test
        void areRefusedByName() {
            field("size", FieldType.NUMBER, false);
            field("vatId", FieldType.TEXT, true);

            for (Map<String, String> wrong : List.of(
                    Map.of("vatId", "1", "size", "big"), Map.of("size", "1"), Map.of("vatId", "1", "nothing", "x"))) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> added(with(wrong)))
                        .satisfies(refusal -> assertThat(refusal.member()).startsWith("fields."));
            }
        }

        @Test
        void thatBecameRequiredLaterHoldUpNoOtherChange() {
            Contact anna = added(ContactDetails.of("Anna"));
            field("vatId", FieldType.TEXT, true);

            ContactDetails reached = anna.details().withPhones(List.of(ContactPhone.of(Examples.CUSTOMER)));
            Contact changed = contacts.change(actor, anna.id(), 1, ContactDraft.of(reached));

            assertThat(changed.phones()).containsExactly(Examples.CUSTOMER);
        }

        @Test
        void areNotTakenAwayWhereTheyAreRequired() {
            field("vatId", FieldType.TEXT, true);
            Contact anna = added(with(Map.of("vatId", "SE55")));

            for (Map<String, String> without : List.of(Map.<String, String>of(), Map.of("vatId", ""))) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> contacts.change(actor, anna.id(), 1, ContactDraft.of(with(without))))
                        .satisfies(refusal -> assertThat(refusal.member()).isEqualTo("fields.vatId"));
            }
        }
    }

    @Nested
    class Lookup {
        @Test
        void offersEveryoneWithTheNumberAndNobodyForTheCompanysOwn() {
            Contact anna = added(ContactDetails.of("Anna", Examples.CUSTOMER));
            Contact bert = added(ContactDetails.of("Bert", Examples.CUSTOMER));
            added(ContactDetails.of("Cleo", Examples.COMPANY));
            crm.companyNumber();

            assertThat(contacts.lookup(actor, Examples.CUSTOMER).matches()).containsExactly(anna, bert);
            assertThat(contacts.lookup(actor, Examples.COMPANY))
                    .isEqualTo(new io.voipcrm.core.contact.Lookup(Examples.COMPANY, true, List.of()));
        }
    }
}
