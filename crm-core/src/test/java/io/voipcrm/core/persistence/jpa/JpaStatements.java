package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many statements the stores send: never one per row. */
abstract class JpaStatements {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final TestDatabase database;
    private final Stores stores;

    JpaStatements(TestDatabase.Provider provider) {
        this.database = TestDatabase.empty(provider);
        this.stores = JpaStoresContract.stores(database);
    }

    private int statements(Consumer<Stores> work) {
        return database.counting().during(() -> stores.transactions().required(() -> work.accept(stores)));
    }

    private void fill(int rows) {
        stores.transactions().required(() -> {
            for (int i = 0; i < rows; i++) {
                int number = stores.users().all().size() + 1000;
                stores.users().add(aUser(String.valueOf(number), Role.USER), "hash", NOW);
                stores.calls().add(aRingingCall("CA" + number, NOW, UserId.of(1), UserId.of(2)));
                stores.contacts()
                        .add(
                                ContactDetails.of("Somebody", PhoneNumber.of("+46701112233")),
                                new Stamp(NOW, Optional.empty()));
            }
        });
    }

    @Nested
    class Lists {
        @Test
        void takeAConstantNumberOfStatements() {
            fill(2);
            int few = all();
            fill(50);

            assertThat(all()).isEqualTo(few).isLessThanOrEqualTo(10);
        }

        private int all() {
            int page = statements(all -> assertThat(all.calls().page(CallFilter.all(), Optional.empty(), 50))
                    .isNotEmpty());
            int live = statements(all -> assertThat(all.calls().live()).isNotEmpty());
            int users = statements(all -> assertThat(all.users().all()).isNotEmpty());
            int contacts = statements(all -> assertThat(all.contacts().withPhone(PhoneNumber.of("+46701112233")))
                    .isNotEmpty());
            return page + live + users + contacts;
        }
    }

    @Nested
    class Updates {
        @Test
        void ofACallUnderItsLockTakeSevenStatementsAtMost() {
            fill(1);

            CallId id = stores.transactions()
                    .required(() -> stores.calls().live().get(0).id());

            int sent = statements(all -> {
                Call locked = all.calls().findForUpdate(id).orElseThrow();
                all.calls().update(CallExamples.claimed(locked, UserId.of(1), NOW));
            });

            assertThat(sent).isLessThanOrEqualTo(7);
        }
    }
}
