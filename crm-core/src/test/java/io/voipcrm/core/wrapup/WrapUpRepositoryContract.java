package io.voipcrm.core.wrapup;

import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link WrapUpRepository} keeps to. */
public abstract class WrapUpRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private List<OutcomeCode> outcomes() {
        return stores().transactions().required(() -> stores().work().wrapUps().outcomes());
    }

    private OutcomeCode added(String label, int position, boolean active) {
        OutcomeWords words = new OutcomeWords(label, Tone.NEUTRAL, position, active);
        return stores().transactions().required(() -> stores().work().wrapUps().add(words));
    }

    private boolean updated(OutcomeCode outcome) {
        return stores().transactions().required(() -> stores().work().wrapUps().update(outcome));
    }

    private void change(Consumer<WrapUpRepository> change) {
        stores().transactions().required(() -> change.accept(stores().work().wrapUps()));
    }

    private Optional<WrapUpRecord> found(CallId call) {
        return stores().transactions().required(() -> stores().work().wrapUps().find(call));
    }

    @Nested
    class Outcomes {
        @Test
        void standInTheirOrder() {
            OutcomeCode second = added("Interested", 2, true);
            OutcomeCode first = added("Wrong number", 1, false);
            OutcomeCode third = added("Åter", 2, true);

            assertThat(outcomes()).containsExactly(first, second, third);
        }

        @Test
        void canBeChanged() {
            OutcomeCode before = added("Interested", 1, true);
            OutcomeCode after = new OutcomeCode(before.id(), new OutcomeWords("Sold", Tone.POSITIVE, 5, false));

            assertThat(updated(after)).isTrue();
            assertThat(outcomes()).containsExactly(after);
            assertThat(updated(new OutcomeCode(OutcomeCodeId.of(99), after.words())))
                    .isFalse();
        }

        @Test
        void inUseHaveLabelsOfTheirOwn() {
            added("Interested", 1, true);
            OutcomeCode other = added("Sold", 1, true);

            assertThatThrownBy(() -> added("INTERESTED", 2, true)).isInstanceOf(OutcomeTakenException.class);
            assertThatThrownBy(() ->
                            updated(new OutcomeCode(other.id(), new OutcomeWords("interested", Tone.NEUTRAL, 1, true))))
                    .isInstanceOf(OutcomeTakenException.class);
            assertThat(added("Interested", 3, false).label()).isEqualTo("Interested");
        }

        @Test
        void ofOneLabelAreAddedByOneOfSeveralAtOnce() {
            var outcomes = Together.run(4, i -> added("Sold", i, true));

            assertThat(Together.results(outcomes)).hasSize(1);
            assertThat(Together.failures(outcomes)).allMatch(OutcomeTakenException.class::isInstance);
        }
    }

    @Nested
    class Settings {
        @Test
        void doNotRequireAnOutcomeUntilSomebodySaysSo() {
            assertThat(required()).isEmpty();
            change(wrapUps -> wrapUps.requireOutcome(true, NOW));
            change(wrapUps -> wrapUps.requireOutcome(true, NOW.plusSeconds(5)));
            assertThat(required()).contains(NOW);
            change(wrapUps -> wrapUps.requireOutcome(false, NOW));
            assertThat(required()).isEmpty();
        }

        private Optional<Instant> required() {
            return stores().transactions()
                    .required(() -> stores().work().wrapUps().outcomeRequiredSince());
        }
    }

    @Nested
    class Open {
        private final UserId anna = UserId.of(7);

        private Call talk(String leg, Instant at, UserId agent) {
            return stores().transactions()
                    .required(() -> stores().calls().add(aCompletedCall(leg, at, agent, Duration.ofMinutes(1))));
        }

        private List<CallId> open(UserId agent, int limit) {
            return stores().transactions()
                    .required(() -> stores().work().wrapUps().open(agent, NOW, limit));
        }

        @Test
        void areTheCallsOfAnAgentThatNobodyHasClassed() {
            talk("CA0", NOW.minusSeconds(1), anna);
            Call first = talk("CA1", NOW, anna);
            Call second = talk("CA2", NOW.plusSeconds(1), anna);
            Call classed = talk("CA3", NOW.plusSeconds(2), anna);
            talk("CA4", NOW.plusSeconds(3), UserId.of(8));
            stores().transactions().required(() -> stores().calls().add(aMissedCall("CA5", NOW)));
            TestCrm.over(stores(), SettableClock.someMorning())
                    .crm()
                    .callFiling()
                    .classify(Examples.anActor(1, Role.ADMIN), classed.id(), Optional.of(OutcomeCodeId.of(1)));

            assertThat(open(anna, 9)).containsExactly(second.id(), first.id());
            assertThat(open(anna, 1)).containsExactly(second.id());
            Map<UserId, Long> byAgent = stores().transactions()
                    .required(() -> stores().work().wrapUps().open(NOW));
            assertThat(byAgent).isEqualTo(Map.of(anna, 2L, UserId.of(8), 1L));
        }
    }

    @Nested
    class WrapUps {
        @Test
        void replaceTheFormerOneOfTheCall() {
            WrapUpRecord first = new WrapUpRecord(CallId.of(5), Optional.empty(), UserId.of(7), NOW);
            WrapUpRecord second =
                    new WrapUpRecord(CallId.of(5), Optional.of(TaskId.of(3)), UserId.of(8), NOW.plusSeconds(1));
            assertThat(found(CallId.of(5))).isEmpty();

            change(wrapUps -> wrapUps.save(first));
            assertThat(found(CallId.of(5))).contains(first);
            change(wrapUps -> wrapUps.save(second));
            assertThat(found(CallId.of(5))).contains(second);
        }
    }
}
