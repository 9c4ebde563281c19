package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.csv.Delimiter;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever is exported comes back the same when the file is imported, and nothing changes when that is done again. */
class ContactRoundTripPropertyTest {
    private static final String SIGNS = "aZ,;:\\\t\"'=+-@|\r\n \uFF1D\u00e5\u0628\u6f22";

    /** One of a company's people, as far as it can be made before there is a company. */
    private record Person(ContactDetails details, String company, boolean owned) {}

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.strings().withChars(SIGNS).ofMaxLength(longest);
    }

    /** Texts as they are kept: with a letter, and without blanks around them. */
    private static Arbitrary<String> words(int longest) {
        return texts(longest).map(text -> ("x" + text + "y").strip());
    }

    private static Arbitrary<ContactPhone> phones() {
        return Combinators.combine(
                        Arbitraries.integers().between(1_000_000, 1_000_050),
                        Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(10)
                                .optional(0.3),
                        words(6))
                .as((digits, extension, label) -> new ContactPhone(PhoneNumber.of("+4670" + digits), extension, label));
    }

    private static Arbitrary<ContactEmail> emails() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("ab,;:\\='+-")
                                .ofMinLength(1)
                                .ofMaxLength(5),
                        words(6))
                .as((name, label) -> new ContactEmail(name + "@example.se", label));
    }

    private static Arbitrary<Map<String, String>> fields() {
        return Combinators.combine(words(8), Arbitraries.integers().between(-99, 99), Arbitraries.of(true, false))
                .as((text, number, flag) -> Map.of("remark", text, "name", String.valueOf(number), "vip", "" + flag));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<Optional<PostalAddress>> addresses = words(5).map(text -> new PostalAddress(
                        Optional.of(text),
                        Optional.empty(),
                        Optional.of(text + "by"),
                        Optional.empty(),
                        Optional.of("=" + text)))
                .optional();
        Arbitrary<ContactDetails> details = Combinators.combine(
                        words(8),
                        phones().list().ofMaxSize(4).uniqueElements(),
                        emails().list().ofMaxSize(3).uniqueElements(),
                        addresses,
                        words(4).list().ofMaxSize(3),
                        words(20),
                        fields())
                .as((name, phones, emails, address, tags, notes, fields) -> new ContactDetails(
                        name, Optional.empty(), phones, emails, address, tags, Optional.empty(), notes, fields));
        return Combinators.combine(details, words(3), Arbitraries.of(true, false))
                .as(Person::new)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 200)
    void everybodyComesBack(@ForAll("people") List<Person> people, @ForAll Delimiter delimiter) throws IOException {
        Team from = new Team();
        for (int i = 0; i < people.size(); i++) {
            from.add(people.get(i), i);
        }
        String table = from.exported(delimiter);

        Team to = new Team();
        assertThat(to.imported(table)).isEqualTo(new ImportProgress(people.size(), people.size(), 0, 0, 0, 100));
        assertThat(to.known()).isEqualTo(from.known());

        assertThat(to.imported(table)).isEqualTo(new ImportProgress(people.size(), 0, 0, people.size(), 0, 100));
        assertThat(from.imported(table)).isEqualTo(new ImportProgress(people.size(), 0, 0, people.size(), 0, 100));
        assertThat(to.exported(delimiter)).isEqualTo(table);
    }

    /** A company with its contacts; of two, colleagues and fields are the same. */
    private static final class Team {
        private final TestCrm crm = TestCrm.inMemory();
        private final User manager = crm.user(Role.MANAGER);
        private final Actor actor = crm.actor(manager);

        Team() {
            Actor admin = crm.actor(crm.user(Role.ADMIN));
            for (FieldDefinition field : List.of(
                    new FieldDefinition("remark", "Remark, =1", FieldType.TEXT, List.of(), false, 1, false),
                    new FieldDefinition("name", "Notes", FieldType.NUMBER, List.of(), false, 2, false),
                    new FieldDefinition("vip", "VIP", FieldType.BOOLEAN, List.of(), false, 3, false))) {
                crm.crm().contactFields().add(admin, field);
            }
        }

        /** Names differ, for two of one name who share a number are one person. */
        void add(Person person, int number) {
            ContactDetails details = person.details()
                    .withName(person.details().name() + number)
                    .withOwner(person.owned() ? Optional.of(manager.id()) : Optional.empty());
            crm.crm().contacts().add(actor, new ContactDraft(details, Optional.of(person.company())));
        }

        String exported(Delimiter delimiter) throws IOException {
            StringWriter text = new StringWriter();
            CsvWriter writer = new CsvWriter(text, delimiter);
            crm.crm()
                    .exports()
                    .export(actor, ContactFilter.all(), ContactOrder.byName())
                    .writeTo(writer);
            return text.toString();
        }

        ImportProgress imported(String table) throws IOException {
            ImportService imports = crm.crm().imports();
            ImportId id = imports.upload(
                            actor, "all.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))
                    .id();
            imports.start(actor, id);
            crm.crm().tick();
            assertThat(imports.refused(actor, id, 0, 10)).isEmpty();
            return imports.get(actor, id).progress();
        }

        /** Everybody by name, companies by theirs. */
        Map<String, List<Object>> known() {
            Map<String, List<Object>> known = new HashMap<>();
            for (Contact contact : crm.crm()
                    .contacts()
                    .page(actor, ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 200)
                    .contacts()) {
                ContactDetails details = contact.details();
                List<Object> all = new ArrayList<>(List.of(
                        details.withCompany(Optional.empty()), details.company().map(CompanyRef::name)));
                known.merge(contact.name(), all, (one, other) -> {
                    one.addAll(other);
                    return one;
                });
            }
            return known;
        }
    }
}
