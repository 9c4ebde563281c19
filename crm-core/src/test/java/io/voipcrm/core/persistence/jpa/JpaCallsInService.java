package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The work with calls on a real database, where transactions really run side by side. */
abstract class JpaCallsInService {
    private final TestCrm crm;

    JpaCallsInService(TestDatabase.Provider provider) {
        this.crm = TestCrm.over(JpaStoresContract.stores(TestDatabase.empty(provider)), SettableClock.someMorning());
    }

    @Nested
    class Calls {
        @Test
        void haveOneWinnerOfFiftyWhoAnswerAtOnce() {
            List<User> agents = Stream.generate(crm::reachableAgent).limit(50).toList();
            crm.arrives("CA1");
            Call call = crm.call("CA1");

            var outcomes = Together.run(50, i -> crm.crm().calls().answer(crm.actor(agents.get(i)), call.id()));

            assertThat(Together.failures(outcomes)).isEmpty();
            List<AnswerResult> results = Together.results(outcomes);
            assertThat(results).filteredOn(Claimed.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(TakenBy.class::isInstance).hasSize(49);
        }

        @Test
        void areOneWhenTheirArrivalIsToldManyTimesAtOnce() {
            crm.reachableAgent();
            CallArrived arrival = new CallArrived(
                    LegId.of("CA1"),
                    Optional.of(Examples.CUSTOMER),
                    Examples.COMPANY,
                    crm.clock().instant());

            var outcomes = Together.run(10, i -> crm.told("same key", arrival));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().distinct()).hasSize(1);
            assertThat(crm.heard(CallRinging.class)).hasSize(1);
        }

        @Test
        void endOnceWhenAllTheirLastMessagesComeAtOnce() {
            User anna = crm.reachableAgent();
            crm.arrives("CA1");
            Call call = crm.call("CA1");
            crm.dials(anna, call);
            crm.joins(anna, call);
            crm.clock().advance(Duration.ofSeconds(30));

            var outcomes = Together.run(
                    12,
                    i -> crm.told(
                            "end " + i / 3,
                            new LegEnded(
                                    i % 2 == 0 ? Optional.of(call.id()) : Optional.empty(),
                                    call.leg(),
                                    Optional.empty(),
                                    LegEnd.of(LegEnd.How.COMPLETED),
                                    crm.clock().instant())));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.ENDED);
            assertThat(crm.call(call.id()).progress().outcome()).contains(Outcome.COMPLETED);
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void giveOneAgentOneOfTwoAnsweredAtOnce() {
            User anna = crm.reachableAgent();
            crm.arrives("CA1");
            crm.arrives("CA2");

            var outcomes = Together.run(2, i -> crm.crm()
                    .calls()
                    .answer(crm.actor(anna), crm.call("CA" + (i + 1)).id()));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes))
                    .filteredOn(Claimed.class::isInstance)
                    .hasSize(1);
        }
    }

    @Nested
    class PlacedCalls {
        private final User anna = reachable();
        private final Call call = crm.crm().calls().dial(crm.actor(anna), "070-123 45 67", Optional.empty());

        private User reachable() {
            crm.companyNumber();
            return crm.reachableAgent();
        }

        @Test
        void areDialledOnceHoweverManyMessagesComeAtOnce() {
            crm.dials(anna, call);

            var outcomes = Together.run(8, i -> {
                crm.joins(anna, call);
                return i;
            });

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(crm.telephony().dialled()).hasSize(1);
            assertThat(crm.call(call.id()).customer()).isPresent();
        }

        @Test
        void areHandedOverAsInMemory() {
            User bert = crm.reachableAgent();
            crm.dials(anna, call);
            crm.joins(anna, call);
            Party customer = new Party.Customer();
            crm.joins(call, crm.call(call.id()).customer().orElseThrow().leg(), customer);

            crm.crm()
                    .calls()
                    .invite(crm.actor(anna), call.id(), HandoverKind.TRANSFER, new Invitee.Colleague(bert.id()));
            crm.vanishes(anna, call);
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.PARKED);
            crm.crm().calls().answer(crm.actor(bert), call.id());
            crm.dials(bert, call);
            crm.joins(bert, call);

            Call now = crm.call(call.id());
            assertThat(now.state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now.present()).containsExactly(bert.id());
            assertThat(now.handover()).isEmpty();
            assertThat(crm.telephony().holds()).extracting(Hold::onHold).endsWith(true, false);
            assertThat(crm.logged()).isEqualTo(crm.heard());
        }
    }

    @Nested
    class Log {
        @Test
        void tellsWhatListenersHeard() {
            User anna = crm.reachableAgent();
            crm.arrives("CA1");
            Call call = crm.call("CA1");
            crm.dials(anna, call);
            crm.joins(anna, call);
            crm.customerHangsUp(call);
            crm.crm().users().deactivate(crm.actor(crm.user(Role.ADMIN)), anna.id());

            assertThat(crm.heard()).hasSizeGreaterThan(4);
            assertThat(crm.logged()).isEqualTo(crm.heard());
        }
    }
}
