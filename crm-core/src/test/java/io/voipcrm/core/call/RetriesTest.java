package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.FakeTelephony.Redirect;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the provider has certainly not done is asked for again, and nothing else is. */
class RetriesTest extends CallStory {
    private final User anna = crm.reachableAgent();

    /** In which of the seconds that pass the provider is asked, and refuses. */
    private List<Integer> refusals(int seconds) {
        List<Integer> refused = new ArrayList<>();
        for (int second : IntStream.rangeClosed(1, seconds).toArray()) {
            int before = crm.telephony().refused();
            crm.pass(Duration.ofSeconds(1));
            if (crm.telephony().refused() > before) {
                refused.add(second);
            }
        }
        return refused;
    }

    @Nested
    class OfAHangUp {
        private final Call call = talking(anna);

        @Test
        void endTheLegThatWasLeftOver() {
            crm.telephony().fail();
            crm.customerHangsUp(call);
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
        }

        @Test
        void comeEverLaterAndEnd() {
            crm.telephony().fail();
            crm.customerHangsUp(call);

            assertThat(refusals(60)).containsExactly(1, 3, 7, 15);
        }

        @Test
        void leaveTheProviderAloneForAsLongAsItAsks() {
            crm.telephony().askForPatience(Duration.ofSeconds(5));
            crm.customerHangsUp(call);

            assertThat(refusals(60)).containsExactly(5, 10, 15, 23);
        }

        @Test
        void doNotFollowARefusalForGood() {
            crm.telephony().refuse();
            crm.customerHangsUp(call);

            assertThat(refusals(60)).isEmpty();
        }

        @Test
        void followAlsoWhenTheAgentWasTold() {
            crm.telephony().fail();
            assertThatExceptionOfType(TelephonyException.Retriable.class)
                    .isThrownBy(() -> calls.hangUp(crm.actor(anna), call.id()));
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().hungUp()).containsExactly(call.leg());
        }

        @Test
        void areNotAllMadeAtOnce() {
            crm.telephony().fail();
            List<LegId> legs = IntStream.rangeClosed(1, 30)
                    .mapToObj(number -> LegId.of("late-" + number))
                    .toList();
            crm.customerHangsUp(call);
            legs.forEach(leg -> crm.joins(call, leg, new Party.Agent(anna.id())));
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(1));
            assertThat(crm.telephony().hungUp()).hasSize(20);
            crm.pass(Duration.ofSeconds(1));
            assertThat(crm.telephony().hungUp()).containsAll(legs);
        }
    }

    @Test
    void ofTheLastWordsToACallerReachThem() {
        Call call = arrived();
        crm.telephony().fail();
        crm.pass(RING_TIME);
        crm.telephony().recover();

        crm.pass(Duration.ofSeconds(1));

        assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
    }

    @Nested
    class OfADial {
        private Call asked() {
            crm.companyNumber();
            Call call = calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty());
            crm.telephony().askForPatience(Duration.ofSeconds(1));
            crm.dials(anna, call);
            crm.joins(anna, call);
            return call;
        }

        @Test
        void getThroughAndDialOnce() {
            Call call = asked();
            assertThat(now(call).state()).isEqualTo(CallState.RINGING);
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(1));
            crm.pass(Duration.ofMinutes(1));

            assertThat(crm.telephony().dialled()).hasSize(1);
        }

        @Test
        void endWithTheProvidersReason() {
            Call call = asked();

            assertThat(refusals(60)).startsWith(1, 3, 7, 15);

            assertThat(now(call).progress().outcome()).contains(Outcome.FAILED);
            assertThat(now(call).failure()).contains("The provider asks for fewer requests");
            assertThat(crm.telephony().dialled()).isEmpty();
        }

        @Test
        void dialNobodyOnceTheAgentHasGone() {
            Call call = asked();
            crm.vanishes(anna, call);
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().dialled()).isEmpty();
            assertThat(now(call).progress().outcome()).contains(Outcome.CANCELED);
        }

        @Test
        void dialNoGuestWhomNobodyWaitsForAnyMore() {
            crm.companyNumber();
            Call call = talking(anna);
            crm.telephony().askForPatience(Duration.ofSeconds(1));
            calls.invite(crm.actor(anna), call.id(), HandoverKind.ADD, new Invitee.Outside("08-500 001 99"));
            crm.telephony().recover();
            calls.cancelHandover(crm.actor(anna), call.id());

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().dialled()).isEmpty();
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now(call).handoverFailure()).isEmpty();
        }
    }

    @Nested
    class OfHoldingTheOtherTalk {
        private final Call first = talking(anna);

        private Call secondWithoutClickingAnswer() {
            crm.arrives("CA2");
            Call second = crm.call("CA2");
            crm.telephony().fail();
            crm.dials(anna, second, LegId.of("second"));
            crm.telephony().recover();
            return second;
        }

        @Test
        void happenWhileTheAgentIsInTheOther() {
            secondWithoutClickingAnswer();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().holds()).containsExactly(new Hold(first.id(), first.leg(), true));
        }

        @Test
        void doNotHappenOnceTheOtherIsOver() {
            crm.customerHangsUp(secondWithoutClickingAnswer());

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.telephony().holds()).isEmpty();
        }
    }
}
