package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link CallRepository} keeps to about calls that are going on. */
public abstract class LiveCallsContract extends CallStoreContract {
    @Nested
    class Locking {
        @RepeatedTest(3)
        void letsOneOfManyClaimACall() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));

            var outcomes = Together.run(
                    8,
                    i -> ask(calls -> {
                        Call locked = calls.findForUpdate(call.id()).orElseThrow();
                        if (locked.ringing().claim().isPresent()) {
                            return false;
                        }
                        Claim claim = claim(UserId.of(i + 1), NOW.plusSeconds(10));
                        calls.update(locked.with(locked.ringing().claimed(claim)));
                        return true;
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes)).containsOnlyOnce(true).hasSize(8);
        }

        @RepeatedTest(3)
        void letsTheFirstWithALegFinishBeforeTheNextLooks() {
            LegId leg = LegId.of("CA-new");

            var outcomes = Together.run(
                    6,
                    i -> ask(calls -> {
                        calls.lock(leg);
                        return calls.findByLeg(leg)
                                .orElseGet(() -> calls.add(aRingingCall("CA-new", NOW, ANNA)))
                                .id();
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().distinct()).hasSize(1);
        }
    }

    @Nested
    class Live {
        @Test
        void listsWhatIsNotOverOldestFirst() {
            Call young = added(aRingingCall("CA1", NOW, ANNA));
            Call old = added(aRingingCall("CA2", NOW.minusSeconds(5), BERT));
            ended(added(aRingingCall("CA3", NOW)));
            Call talking = added(with(aRingingCall("CA4", NOW, ANNA), answeredBy(ANNA)));

            assertThat(listed(CallRepository::live)).containsExactly(old, young, talking);
        }
    }

    @Nested
    class BusyAgents {
        @Test
        void areThoseInACallOrWithALiveClaim() {
            talking("CA1", ANNA);
            added(claimed("CA2", BERT, NOW.plusSeconds(10)));
            added(claimed("CA3", UserId.of(9), NOW));
            added(aCompletedCall("CA4", NOW, UserId.of(10), Duration.ofSeconds(3)));
            Call left = talking("CA5", UserId.of(11));
            updated(left.with(List.of(gone(left.participants().get(0)))));
            ended(talking("CA6", UserId.of(12)));

            assertThat(listed(calls -> calls.busyAgents(NOW))).containsExactlyInAnyOrder(ANNA, BERT);
        }

        @Test
        void areAlsoThoseForWhomACallWaits() {
            NewCall answered = with(aRingingCall("CA1", NOW, ANNA), answeredBy(ANNA));
            Ringing rejoin = Ringing.offered(Purpose.REJOIN, Optional.of(ANNA), Set.of(), NOW.plusSeconds(30));
            Call parked = updated(added(with(answered, rejoin)).with(parkedBy(ANNA)));
            assertThat(listed(calls -> calls.busyAgents(NOW))).containsExactly(ANNA);

            updated(parked.with(rejoin.as(Purpose.PARKED)));
            assertThat(listed(calls -> calls.busyAgents(NOW))).isEmpty();
        }

        @Test
        void areNamedOnce() {
            talking("CA1", ANNA);
            added(claimed("CA2", ANNA, NOW.plusSeconds(10)));

            assertThat(listed(calls -> calls.busyAgents(NOW))).containsExactly(ANNA);
        }
    }

    @Nested
    class LiveOf {
        @Test
        void areThoseOfAllTheAgents() {
            Call annas = talking("CA1", ANNA);
            Call berts = talking("CA2", BERT);
            talking("CA3", UserId.of(98));

            assertThat(listed(calls -> calls.liveOf(Set.of(BERT, ANNA)))).containsExactly(annas, berts);
        }

        @Test
        void areThoseTheAgentIsInOrHasClaimedOldestFirst() {
            Call young = talking("CA1", ANNA);
            Call claimed = added(claimed("CA2", ANNA, NOW));
            talking("CA3", BERT);
            ended(talking("CA4", ANNA));

            assertThat(listed(calls -> calls.liveOf(Set.of(ANNA)))).containsExactly(young, claimed);
            assertThat(listed(calls -> calls.liveOf(Set.of(UserId.of(99))))).isEmpty();
            assertThat(listed(calls -> calls.liveOf(Set.of()))).isEmpty();
        }
    }

    @Nested
    class UnheardOf {
        @Test
        void areThoseThatAreSilentForTooLongInTheirState() {
            Call talking = updated(talking("CA1", ANNA).heard(NOW.minusSeconds(60)));
            updated(talking("CA2", BERT).heard(NOW.minusSeconds(59)));
            Call ringing = updated(added(aRingingCall("CA3", NOW)).heard(NOW.minusSeconds(45)));
            updated(added(aRingingCall("CA4", NOW)).heard(NOW.minusSeconds(44)));
            ended(talking("CA5", BERT).heard(NOW.minusSeconds(90)));

            assertThat(silent(10)).containsExactly(talking, ringing);
            assertThat(silent(1)).containsExactly(talking);
        }

        private List<Call> silent(int limit) {
            return listed(calls -> calls.unheardOf(NOW.minusSeconds(45), NOW.minusSeconds(60), limit));
        }
    }

    private Call talking(String leg, UserId agent) {
        Call call = added(with(aRingingCall(leg, NOW, agent), answeredBy(agent)));
        return updated(call.with(List.of(joined("agent-of-" + leg, new Party.Agent(agent)))));
    }

    @Nested
    class Due {
        @Test
        void areThoseWhoseRingTimeIsOverOrWhoseClaimHasLapsed() {
            Call lapsed = added(claimed("CA1", ANNA, NOW));
            Call overdue = added(aRingingCall("CA2", NOW.minusSeconds(30), ANNA));
            added(aRingingCall("CA3", NOW.minusSeconds(29), ANNA));
            added(claimed("CA4", BERT, NOW.plusSeconds(1)));
            added(with(aRingingCall("CA5", NOW.minusSeconds(60), ANNA), answeredBy(ANNA)));
            NewCall givenUp = aRingingCall("CA6", NOW.minusSeconds(60), ANNA);
            added(with(givenUp, givenUp.ringing().givenUp(NOW, MissedReason.NOBODY_ANSWERED)));

            assertThat(listed(calls -> calls.due(NOW, 10))).containsExactly(overdue.id(), lapsed.id());
        }

        @Test
        void areNoMoreThanAskedFor() {
            added(aRingingCall("CA1", NOW.minusSeconds(40), ANNA));
            Call oldest = added(aRingingCall("CA2", NOW.minusSeconds(50), ANNA));

            assertThat(listed(calls -> calls.due(NOW, 1))).containsExactly(oldest.id());
        }
    }
}
