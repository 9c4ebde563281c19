package io.voipcrm.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.PresenceEvent.ReachabilityChanged;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link EventLog} keeps to. */
public abstract class EventLogContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Fresh, empty stores whose clock shows {@code 2026-03-02T08:00:00Z}; the same ones all through a test. */
    protected abstract Stores stores();

    private static CrmEvent event(long user) {
        return new ReachabilityChanged(UserId.of(user), true, NOW);
    }

    private LoggedEvent appended(long user) {
        return stores().transactions().required(() -> log().append(event(user)));
    }

    private EventLog log() {
        return stores().eventLog();
    }

    private List<CrmEvent> eventsAfter(long position) {
        return log().after(position, 1000).stream().map(LoggedEvent::event).toList();
    }

    @Nested
    class Append {
        @Test
        void givesEveryEventANumberOfItsOwnAndATime() {
            List<LoggedEvent> three = stores().transactions()
                    .required(() -> List.of(log().append(event(1)), log().append(event(2)), log().append(event(3))));

            assertThat(three.stream().map(LoggedEvent::id))
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(three).allMatch(logged -> logged.at().equals(NOW));
            assertThat(three.get(1).event()).isEqualTo(event(2));
        }

        @Test
        void isUndoneByARollback() {
            long head = log().head();

            Throwable thrown = catchThrowable(() -> stores().transactions().required((Runnable) () -> {
                log().append(event(1));
                throw new IllegalArgumentException("no");
            }));

            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
            assertThat(eventsAfter(head)).isEmpty();
        }

        @Test
        void isRefusedOutsideOfATransaction() {
            assertThatIllegalStateException().isThrownBy(() -> log().append(event(1)));
        }
    }

    @Nested
    class After {
        @Test
        void givesWhatWasCommittedSinceOldestFirst() {
            long head = log().head();
            LoggedEvent first = appended(1);
            LoggedEvent second = appended(2);

            assertThat(log().after(head, 10).stream().map(LoggedEvent::id)).containsExactly(first.id(), second.id());
            assertThat(eventsAfter(head)).containsExactly(event(1), event(2));
        }

        @Test
        void givesNoMoreThanAskedFor() {
            long head = log().head();
            appended(1);
            appended(2);

            assertThat(log().after(head, 1).stream().map(LoggedEvent::event)).containsExactly(event(1));
        }

        @Test
        void readOnFromThePositionOfTheLastYieldsAllThatFollows() {
            long position = log().head();
            Set<Long> seen = new TreeSet<>();
            for (long user = 1; user <= 5; user++) {
                appended(user);
                for (LoggedEvent logged : log().after(position, 1000)) {
                    seen.add(logged.id());
                    position = logged.position();
                }
            }

            assertThat(seen).hasSize(5);
            assertThat(log().after(position, 1000).stream().map(LoggedEvent::id))
                    .isSubsetOf(seen);
        }

        @Test
        void missesNoneOfWhatManyAppendAtOnce() {
            long head = log().head();

            Together.run(8, i -> appended(i + 1));

            assertThat(eventsAfter(head)).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Nested
    class Head {
        @Test
        void leavesOutWhatWasReadBeforeAndNothingThatFollows() {
            appended(1);
            long head = log().head();
            appended(2);

            assertThat(eventsAfter(head)).contains(event(2));
        }
    }

    @Nested
    class Tail {
        @Test
        void isEmptyWhenNothingWasAppended() {
            assertThat(log().tail()).isEmpty();
        }

        @Test
        void isAPositionFromWhichEverythingCanBeRead() {
            appended(1);
            appended(2);

            assertThat(eventsAfter(log().tail().orElseThrow())).containsExactly(event(1), event(2));
        }
    }
}
