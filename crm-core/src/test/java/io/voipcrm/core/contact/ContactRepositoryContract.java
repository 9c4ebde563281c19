package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link ContactRepository} keeps to. */
public abstract class ContactRepositoryContract {
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
        return ask(contacts -> contacts.add(new NewContact(name, List.of(phones))));
    }

    @Nested
    class Add {
        @Test
        void storesNameAndNumbersInTheirOrder() {
            Contact added = added("Åsa Öberg", OFFICE, MOBILE);

            assertThat(added.name()).isEqualTo("Åsa Öberg");
            assertThat(added.phones()).containsExactly(OFFICE, MOBILE);
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
}
