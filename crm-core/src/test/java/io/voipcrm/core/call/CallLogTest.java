package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallLogTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final CallLog log = crm.crm().callLog();
    private final Actor actor = Examples.anActor(1, Role.USER);

    private static ManualCall manual(Optional<LegId> leg, Outcome outcome) {
        return new ManualCall(
                leg,
                Optional.of(Examples.CUSTOMER),
                Optional.of(Examples.COMPANY),
                Direction.INBOUND,
                outcome,
                Duration.ofMinutes(3));
    }

    @Nested
    class Page {
        @Test
        void leadsOnToTheNextUntilTheLast() {
            for (int i = 0; i < 5; i++) {
                crm.arrives("CA" + i);
                crm.clock().advance(Duration.ofSeconds(1));
            }
            List<String> legs = new ArrayList<>();
            Optional<CallCursor> cursor = Optional.empty();
            do {
                CallPage page = log.page(actor, CallFilter.all(), cursor, 2);
                page.calls().forEach(call -> legs.add(call.leg().value()));
                cursor = page.next();
            } while (cursor.isPresent());

            assertThat(legs).containsExactly("CA4", "CA3", "CA2", "CA1", "CA0");
        }

        @Test
        void hasOneCallAtLeastWhateverIsAskedFor() {
            crm.arrives("CA1");
            crm.arrives("CA2");

            assertThat(log.page(actor, CallFilter.all(), Optional.empty(), -5).calls())
                    .hasSize(1);
        }
    }

    @Nested
    class Cursor {
        @Test
        void survivesAsText() {
            crm.clock().set(Instant.parse("2026-03-02T08:00:00.123456Z"));
            crm.arrives("CA1");
            CallCursor cursor = CallCursor.after(crm.call("CA1"));

            assertThat(CallCursor.parse(cursor.text())).isEqualTo(cursor);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "7", "a-b", "1-0", "1--1", "99999999999999999999-1", "' or 1=1"})
        void thatIsNoneIsRefused(String text) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CallCursor.parse(text));
        }
    }

    @Nested
    class Enter {
        @Test
        void writesDownACallThatHasJustEnded() {
            Call call = log.enter(actor, manual(Optional.empty(), Outcome.COMPLETED))
                    .orElseThrow();

            assertThat(call.source()).isEqualTo(CallSource.MANUAL);
            assertThat(call.progress().talkTime()).contains(Duration.ofMinutes(3));
            assertThat(call.progress().agent()).contains(actor.userId());
            assertThat(crm.heard()).containsExactly(new CallEnded(call));
        }

        @Test
        void takesTheProvidersNameForACallOnce() {
            Optional<LegId> leg = Optional.of(LegId.of("CA7"));

            assertThat(log.enter(actor, manual(leg, Outcome.MISSED))).isPresent();
            assertThat(log.enter(actor, manual(leg, Outcome.MISSED))).isEmpty();
        }

        @Test
        void refusesACallOfMoreThanADay() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new ManualCall(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Direction.INBOUND,
                            Outcome.COMPLETED,
                            Duration.ofDays(1).plusSeconds(1)));
        }
    }

    @Nested
    class Statistics {
        @Test
        void countWhatThePeriodHad() {
            Actor manager = Examples.anActor(2, Role.MANAGER);
            crm.arrives("CA1");
            log.enter(actor, manual(Optional.empty(), Outcome.COMPLETED));

            CallStatistics figures = log.statistics(
                    manager,
                    crm.clock().instant().minusSeconds(600),
                    crm.clock().instant().plusSeconds(1));

            assertThat(figures).isEqualTo(new CallStatistics(2, 1, 1, Duration.ofMinutes(3), Duration.ZERO));
        }
    }
}
