package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.presence.PresenceEvent.ReachabilityChanged;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Transactions that commit in another order than they begin. */
abstract class JpaEventLogInterleaving {
    private final TestDatabase database;
    private final Stores stores;

    JpaEventLogInterleaving(TestDatabase.Provider provider) {
        this.database = TestDatabase.empty(provider);
        this.stores = JpaStoresContract.stores(database);
    }

    private static CrmEvent event(long user) {
        return new ReachabilityChanged(UserId.of(user), true, Instant.EPOCH);
    }

    private LoggedEvent committed(long user) {
        return stores.transactions().required(() -> stores.eventLog().append(event(user)));
    }

    private List<CrmEvent> eventsAfter(long position) {
        return stores.eventLog().after(position, 100).stream()
                .map(LoggedEvent::event)
                .toList();
    }

    @Nested
    class Reader {
        @Test
        void missesNoEventOfATransactionThatBeganEarlierAndCommitsLater() throws Exception {
            long start = stores.eventLog().head();
            CountDownLatch appended = new CountDownLatch(1);
            CountDownLatch mayCommit = new CountDownLatch(1);
            CompletableFuture<LoggedEvent> early =
                    CompletableFuture.supplyAsync(() -> stores.transactions().required(() -> {
                        LoggedEvent logged = stores.eventLog().append(event(1));
                        appended.countDown();
                        await(mayCommit);
                        return logged;
                    }));
            await(appended);
            LoggedEvent late = committed(2);

            List<LoggedEvent> firstRead = stores.eventLog().after(start, 100);
            mayCommit.countDown();
            LoggedEvent lower = early.get(30, TimeUnit.SECONDS);

            assertThat(lower.id()).isLessThan(late.id());
            assertThat(firstRead).extracting(LoggedEvent::event).containsExactly(event(2));
            assertThat(eventsAfter(firstRead.get(0).position())).containsExactly(event(1), event(2));
            assertThat(eventsAfter(late.position())).containsExactly(event(1), event(2));
        }

        @Test
        void advancesOnceEverythingIsCommitted() {
            committed(1);
            LoggedEvent last = committed(2);

            List<LoggedEvent> read = stores.eventLog().after(0, 100);

            assertThat(read.get(1).position()).isEqualTo(last.id());
            assertThat(eventsAfter(last.id())).isEmpty();
        }
    }

    @Nested
    class Writer {
        @Test
        void isNotHeldUpByAnotherThatIsStillRunning() throws Exception {
            CompletableFuture<LoggedEvent> other = stores.transactions().required(() -> {
                stores.eventLog().append(event(1));
                CompletableFuture<LoggedEvent> meanwhile = CompletableFuture.supplyAsync(() -> committed(2));
                assertThat(meanwhile).succeedsWithin(30, TimeUnit.SECONDS);
                return meanwhile;
            });

            assertThat(eventsAfter(0)).containsExactly(event(1), other.get().event());
        }

        @Test
        void countsWithinATransaction() {
            List<Long> ids = stores.transactions()
                    .required(() -> List.of(
                            stores.eventLog().append(event(1)).id(),
                            stores.eventLog().append(event(2)).id()));

            assertThat(ids.get(1)).isEqualTo(ids.get(0) + 1);
            assertThat(ids.get(0) % 1024).isZero();
        }

        @Test
        void ofANewerVersionDoesNotStopTheReaders() {
            committed(1);
            database.run("update crm_event set payload = jsonb_build_object('type', 'SomethingNew')");
            committed(2);

            assertThat(eventsAfter(0)).containsExactly(event(2));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
