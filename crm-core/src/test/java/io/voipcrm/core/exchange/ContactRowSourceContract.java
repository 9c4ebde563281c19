package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.testing.Examples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link ContactRowSource} makes of contacts. */
public abstract class ContactRowSourceContract {
    private static final Stamp NOW = Stamp.of(Instant.parse("2026-03-02T08:00:00Z"), UserId.of(7));
    private static final String AWKWARD = "a\\b:c,d;e\nf\rg\"h'=%?#?1é漢";
    private static final String ESCAPED = "a\\\\b\\:c\\,d\\;e\\\nf\\\rg\"h'=%?#?1é漢";

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Supplier<T> work) {
        return stores().transactions().required(work);
    }

    private Contact added(ContactDetails details) {
        return ask(() -> stores().contacts().add(details, NOW));
    }

    private List<List<String>> rows(List<ContactId> ids, boolean trashed, String... fields) {
        return ask(() -> stores().contactRows().rows(ids, trashed, List.of(fields)));
    }

    private List<ContactId> matching(ContactFilter filter, String order) {
        return ask(() -> List.copyOf(stores().contactRows().matching(filter, ContactOrder.parse(order))));
    }

    /** Somebody of whom everything is known, in the most awkward words. */
    private ContactDetails known() {
        CompanyRef company = ask(() -> stores().contactBook()
                .companies()
                .add(CompanyDetails.of("Åkeriet, \"Syd\"; AB"), NOW)
                .ref());
        UserId owner = ask(() -> stores().users().add(Examples.aUser("201", Role.USER), "hash", NOW.at()))
                .id();
        return new ContactDetails(
                AWKWARD,
                Optional.of(company),
                List.of(
                        new ContactPhone(PhoneNumber.of("+46701234567"), Optional.empty(), "mobile"),
                        new ContactPhone(PhoneNumber.of("+46850000100"), Optional.of("12"), AWKWARD)),
                List.of(new ContactEmail("b;c@example.se", "work"), new ContactEmail("a@example.se", AWKWARD)),
                Optional.of(new PostalAddress(
                        Optional.of("Storgatan; 1"),
                        Optional.of("901 00"),
                        Optional.of("Umeå"),
                        Optional.of("Norr\\land"),
                        Optional.of("SE"))),
                List.of("zulu", AWKWARD, "alfa"),
                Optional.of(owner),
                "first: line\nsecond; line",
                Map.of("remark", AWKWARD, "vip", "true"));
    }

    @Test
    void writesEveryMember() {
        ContactDetails details = known();
        String owner = ask(() -> stores().users().find(details.owner().orElseThrow()))
                .orElseThrow()
                .email()
                .address();
        Contact contact = added(details);

        assertThat(rows(List.of(contact.id()), false, "vip", "nothing", "remark"))
                .containsExactly(List.of(
                        AWKWARD,
                        "Åkeriet, \"Syd\"; AB",
                        "mobile: +46701234567; " + ESCAPED + ": +46850000100 ext. 12",
                        "work: b\\;c@example.se; " + ESCAPED + ": a@example.se",
                        "Storgatan; 1",
                        "901 00",
                        "Umeå",
                        "Norr\\land",
                        "SE",
                        "zulu; " + ESCAPED + "; alfa",
                        owner,
                        "first: line\nsecond; line",
                        "true",
                        "",
                        AWKWARD));
    }

    @Test
    void leavesCellsEmptyThatNothingIsKnownFor() {
        Contact plain = added(ContactDetails.of("Dag Ek"));
        Contact left = added(ContactDetails.of("Eva Ek").withOwner(Optional.of(UserId.of(4711))));

        List<String> nothing = List.of("", "", "", "", "", "", "", "", "", "", "");
        assertThat(rows(List.of(plain.id(), left.id()), false))
                .allSatisfy(row -> assertThat(row.subList(1, row.size())).isEqualTo(nothing));
    }

    @Test
    void keepsTheOrderAndLeavesOutWhoHasGone() {
        Contact first = added(ContactDetails.of("Dag Ek"));
        Contact second = added(ContactDetails.of("Eva Ek"));
        Contact trashed = added(ContactDetails.of("Ulf Ek"));
        ask(() -> stores().contacts().update(trashed.trashed(NOW)));
        List<ContactId> all = List.of(second.id(), trashed.id(), ContactId.of(987_654), first.id());

        assertThat(rows(all, false)).extracting(row -> row.get(0)).containsExactly("Eva Ek", "Dag Ek");
        assertThat(rows(all, true)).extracting(row -> row.get(0)).containsExactly("Ulf Ek");
    }

    @Test
    void findsAllThatMatchInOrder() {
        Contact dag = added(ContactDetails.of("Dag Ek").withTags(List.of("vip")));
        Contact eva = added(ContactDetails.of("Eva Berg"));
        Contact anna = added(ContactDetails.of("Anna Ek").withTags(List.of("VIP")));
        Contact trashed = added(ContactDetails.of("Ulf Ek"));
        ask(() -> stores().contacts().update(trashed.trashed(NOW)));

        assertThat(matching(ContactFilter.all(), "name")).containsExactly(anna.id(), dag.id(), eva.id());
        assertThat(matching(ContactFilter.all(), "-created")).containsExactly(anna.id(), eva.id(), dag.id());
        assertThat(matching(ContactFilter.matching("vip"), "-name")).containsExactly(dag.id(), anna.id());
        assertThat(matching(ContactFilter.matching("nobody"), "name")).isEmpty();
    }
}
