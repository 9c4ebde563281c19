package io.voipcrm.core.report;

import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.testing.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link RollupRepository} keeps to. */
public abstract class RollupRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final int SLOT = Slot.of(NOW);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Call added(NewCall call) {
        return stores().transactions().required(() -> stores().calls().add(call));
    }

    private void stale(int slot, Instant due) {
        stores().transactions().required(() -> stores().rollups().stale(slot, due));
    }

    private int refreshed(Instant now) {
        return stores().transactions().required(() -> stores().rollups().refresh(now, 100));
    }

    private Map<String, Sums> sums(Breakdown by) {
        return sums(new RollupQuery(SLOT - 100, SLOT + 100, Optional.empty(), Optional.empty(), by));
    }

    private Map<String, Sums> sums(RollupQuery query) {
        return stores().transactions().required(() -> stores().rollups().sums(query));
    }

    @Nested
    class Refresh {
        @Test
        void addsUpWhatIsOver() {
            added(aCompletedCall("CA1", NOW, ANNA, Duration.ofMillis(61_500)));
            added(aCompletedCall("CA2", NOW.plusSeconds(60), ANNA, Duration.ofSeconds(30)));
            added(aMissedCall("CA3", NOW));
            added(aRingingCall("CA4", NOW, ANNA));
            stale(SLOT, NOW);

            assertThat(refreshed(NOW)).isEqualTo(1);

            assertThat(sums(new Breakdown.Agents()))
                    .containsOnly(
                            Map.entry("7", new Sums(2, 2, 0, 2, 2, 2, 0, 0, 2, 20_000, 91_500, 0, 0, 2, 91_500)),
                            Map.entry("", new Sums(1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0)));
            assertThat(refreshed(NOW)).isZero();
        }

        @Test
        void knowsNothingOfTheWaitingInACallThatWasWrittenDown() {
            NewCall call = aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(30));
            added(new NewCall(
                    CallSource.MANUAL,
                    call.leg(),
                    call.parties(),
                    call.caller(),
                    call.placed(),
                    call.progress(),
                    call.ringing()));
            stale(SLOT, NOW);
            refreshed(NOW);

            Map<String, Sums> expected = Map.of("7", new Sums(1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 30_000, 0, 0, 1, 30_000));
            assertThat(sums(new Breakdown.Agents())).isEqualTo(expected);
            assertThat(sums(new Breakdown.Outcomes())).containsValue(expected.get("7"));
        }

        @Test
        void leavesUntouchedWhatIsNotNoted() {
            added(aMissedCall("CA1", NOW));
            stale(SLOT + 1, NOW);
            refreshed(NOW);

            assertThat(sums(new Breakdown.Outcomes())).isEmpty();
        }

        @Test
        void waitsUntilANoteIsDue() {
            added(aMissedCall("CA1", NOW));
            stale(SLOT, NOW.plusSeconds(5));

            assertThat(refreshed(NOW.plusSeconds(4))).isZero();
            assertThat(refreshed(NOW.plusSeconds(5))).isEqualTo(1);
        }

        @Test
        void followsAChange() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            stale(SLOT, NOW);
            refreshed(NOW);
            stores().transactions()
                    .required(() -> stores().calls().update(CallExamples.completed(call, BERT, NOW.plusSeconds(5))));
            stale(SLOT, NOW);
            refreshed(NOW);

            assertThat(sums(new Breakdown.Agents()).keySet()).containsExactly("8");
        }

        @Test
        void takesTimeOnHoldAndTheWorkAfterwardsIn() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            Call over = CallExamples.held(
                    CallExamples.completed(call, ANNA, NOW.plusSeconds(60)), Duration.ofMillis(7_250));
            stores().transactions().required(() -> {
                stores().calls().update(over);
                stores().availability().startWrapUp(ANNA, call.id(), NOW.plusSeconds(60), NOW.plusSeconds(90));
            });
            stale(SLOT, NOW);
            refreshed(NOW);

            assertThat(sums(new Breakdown.Agents()).get("7"))
                    .extracting(Sums::held, Sums::wrappedUp)
                    .containsExactly(7_250L, 0L);

            stores().transactions().required(() -> stores().availability().endWrapUp(ANNA, NOW.plusSeconds(72)));

            assertThat(refreshed(NOW.plusSeconds(90))).isEqualTo(1);
            assertThat(sums(new Breakdown.Agents()).get("7"))
                    .extracting(Sums::held, Sums::wrappedUp)
                    .containsExactly(7_250L, 12_000L);
            assertThat(refreshed(NOW.plusSeconds(900))).isZero();
        }

        @Test
        void givesEveryAgentOfAHandedOverCallTheirOwnTime() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            Instant answered = NOW.plusSeconds(5);
            Call over = CallExamples.joinedBy(
                    CallExamples.completed(call, ANNA, NOW.plusSeconds(65)),
                    List.of(
                            CallExamples.stay(ANNA, "a1", NOW, Optional.of(answered.plusSeconds(10))),
                            CallExamples.stay(
                                    ANNA, "a2", answered.plusSeconds(8), Optional.of(answered.plusSeconds(15))),
                            CallExamples.stay(BERT, "b1", answered.plusSeconds(12), Optional.empty())));
            stores().transactions().required(() -> {
                stores().calls().update(over);
                stores().availability().startWrapUp(BERT, call.id(), NOW.plusSeconds(65), NOW.plusSeconds(95));
                stores().availability().endWrapUp(BERT, NOW.plusSeconds(72));
            });
            stale(SLOT, NOW);
            refreshed(NOW.plusSeconds(100));

            assertThat(sums(new Breakdown.Agents()))
                    .containsOnly(
                            Map.entry("7", new Sums(1, 1, 0, 1, 1, 1, 0, 0, 1, 5_000, 60_000, 0, 0, 1, 15_000)),
                            Map.entry("8", new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7_000, 1, 48_000)));
            assertThat(sums(new Breakdown.Outcomes()))
                    .containsOnly(Map.entry(
                            "COMPLETED", new Sums(1, 1, 0, 1, 1, 1, 0, 0, 1, 5_000, 60_000, 0, 7_000, 2, 63_000)));
        }

        @Test
        void leavesCallsWithinTheTeamOut() {
            added(with(
                    aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(3)),
                    new Parties(Direction.INTERNAL, Optional.empty(), Optional.empty())));
            stale(SLOT, NOW);
            refreshed(NOW);

            assertThat(sums(new Breakdown.Agents())).isEmpty();
        }
    }

    @Nested
    class AllStale {
        @Test
        void letsEverythingBeAddedUpAnew() {
            added(aMissedCall("CA1", NOW));
            added(aMissedCall("CA2", NOW.plusSeconds(86_400)));
            stores().transactions().required(() -> stores().rollups().allStale(NOW));

            assertThat(refreshed(NOW)).isEqualTo(2);
            assertThat(sums(new Breakdown.Outcomes()).get("MISSED"))
                    .extracting(Sums::calls)
                    .isEqualTo(2L);
        }
    }

    @Nested
    class Breakdowns {
        @Test
        void splitByTimeHourNumberAndOutcome() {
            added(aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(3)));
            added(aMissedCall("CA2", NOW.plusSeconds(900)));
            added(aMissedCall("CA3", NOW.plusSeconds(3_600)));
            for (int slot = SLOT; slot < SLOT + 5; slot++) {
                stale(slot, NOW);
            }
            refreshed(NOW);

            assertThat(calls(new Breakdown.Stretches(List.of(SLOT - 96, SLOT + 1, SLOT + 4))))
                    .containsOnly(Map.entry("0", 1L), Map.entry("1", 1L), Map.entry("2", 1L));
            // 08:00, 08:15 and 09:00 in UTC; three quarters of an hour behind, and five ahead from the second on.
            assertThat(calls(new Breakdown.HoursOfDay(List.of(SLOT - 96, SLOT + 1), List.of(-3, 5))))
                    .containsOnly(Map.entry("7", 1L), Map.entry("9", 1L), Map.entry("10", 1L));
            assertThat(calls(new Breakdown.Numbers())).containsOnly(Map.entry(Examples.COMPANY.e164(), 3L));
            assertThat(calls(new Breakdown.Outcomes()))
                    .containsOnly(Map.entry("COMPLETED", 1L), Map.entry("MISSED", 2L));
        }

        @Test
        void splitByWhatTheTeamHasTold() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            Call over =
                    CallExamples.classed(CallExamples.completed(call, ANNA, NOW.plusSeconds(60)), OutcomeCodeId.of(4));
            stores().transactions().required(() -> stores().calls().update(over));
            added(aMissedCall("CA2", NOW));
            stale(SLOT, NOW);
            refreshed(NOW);

            assertThat(calls(new Breakdown.Codes())).containsOnly(Map.entry("4", 1L), Map.entry("", 1L));
            assertThat(calls(new Breakdown.Outcomes()))
                    .containsOnly(Map.entry("COMPLETED", 1L), Map.entry("MISSED", 1L));
        }

        @Test
        void coverThePeriodTheAgentAndTheNumber() {
            added(aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(3)));
            added(aCompletedCall("CA2", NOW, BERT, Duration.ofSeconds(3)));
            stale(SLOT, NOW);
            refreshed(NOW);

            assertThat(sums(new RollupQuery(
                            SLOT, SLOT + 1, Optional.of(BERT), Optional.of(Examples.COMPANY), new Breakdown.Agents())))
                    .containsOnlyKeys("8");
            assertThat(sums(new RollupQuery(
                            SLOT, SLOT + 1, Optional.empty(), Optional.of(Examples.CUSTOMER), new Breakdown.Agents())))
                    .isEmpty();
            assertThat(sums(new RollupQuery(
                            SLOT + 1, SLOT + 2, Optional.empty(), Optional.empty(), new Breakdown.Agents())))
                    .isEmpty();
        }

        private Map<String, Long> calls(Breakdown by) {
            return sums(by).entrySet().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, part -> part.getValue().calls()));
        }
    }
}
