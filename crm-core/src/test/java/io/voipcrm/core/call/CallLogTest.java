package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    class Export {
        @Test
        void yieldsEveryCallOnceInChunks() {
            for (int i = 0; i < 1_001; i++) {
                String leg = "CA" + i;
                crm.stores().transactions().required(() -> crm.stores()
                        .calls()
                        .add(Examples.aMissedCall(leg, crm.clock().instant())));
            }
            CallExport export = log.export(Examples.anActor(2, Role.MANAGER), CallFilter.all());
            List<Integer> sizes = new ArrayList<>();
            Set<String> legs = new HashSet<>();
            for (List<Call> chunk = export.next(); !chunk.isEmpty(); chunk = export.next()) {
                sizes.add(chunk.size());
                chunk.forEach(call -> legs.add(call.leg().value()));
            }

            assertThat(sizes).containsExactly(500, 500, 1);
            assertThat(legs).hasSize(1_001);
            assertThat(export.next()).isEmpty();
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
        void writesDownWhenItWasAndKnowsTheCustomer() {
            crm.stores().transactions().required(() -> crm.stores()
                    .contacts()
                    .add(ContactDetails.of("Eva", Examples.CUSTOMER), new Stamp(Instant.EPOCH, Optional.empty())));
            Instant start = crm.clock().instant().minusSeconds(86_400);

            Call call = log.enter(actor, at(start)).orElseThrow();

            assertThat(call.progress().startedAt()).isEqualTo(start);
            assertThat(call.progress().endedAt()).contains(start.plusSeconds(180));
            assertThat(call.caller().map(Caller::name)).contains("Eva");
        }

        @Test
        void refusesACallThatIsNotOver() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> log.enter(actor, at(crm.clock().instant().minusSeconds(179))));
        }

        @Test
        void refusesACallFromBeforeTheTelephonesOfOurDay() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> log.enter(actor, at(Instant.parse("0000-01-01T00:00:00Z"))))
                    .satisfies(e -> assertThat(e.member()).isEqualTo("startedAt"));
        }

        private ManualCall at(Instant start) {
            return new ManualCall(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Examples.CUSTOMER),
                    Direction.OUTBOUND,
                    Outcome.COMPLETED,
                    Duration.ofMinutes(3),
                    Optional.of(start),
                    Optional.empty());
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
