package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.CallEvent.CallChanged;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.FakeTelephony.Redirect;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallParkingTest extends CallStory {
    private Call parked(User agent) {
        Call call = talking(agent);
        crm.vanishes(agent, call);
        return now(call);
    }

    @Nested
    class Vanishing {
        @Test
        void parksTheCustomerWithMusicAndKeepsTheCallForTheAgent() {
            User anna = crm.reachableAgent();

            Call call = parked(anna);

            assertThat(call.state()).isEqualTo(CallState.PARKED);
            assertThat(call.progress().parked()).map(Parked::left).contains(party(anna));
            assertThat(call.ringing().purpose()).isEqualTo(Purpose.REJOIN);
            assertThat(call.ringing().by()).contains(anna.id());
            assertThat(crm.telephony().holds()).containsExactly(new Hold(call.id(), call.leg(), true));
            assertThat(crm.heard(CallChanged.class)).last().isEqualTo(new CallChanged(call));
        }

        @Test
        void ringsAtNobodyAtFirst() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();

            Call call = parked(anna);

            assertThat(crm.heard(CallRinging.class)).hasSize(1);
            assertThat(answers(bert, call))
                    .isEqualTo(new TakenBy(anna.id(), anna.fullName().text()));
        }

        @Test
        void isNoneWhenTheAgentHasMovedToAnotherTab() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            comesIn(anna, call, "new-tab");

            crm.vanishes(anna, call);

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
            assertThat(crm.telephony().holds()).isEmpty();
        }
    }

    @Nested
    class Rejoining {
        @Test
        void bringsAgentAndCustomerTogetherAgain() {
            User anna = crm.reachableAgent();
            Call call = parked(anna);

            assertThat(answers(anna, call)).isInstanceOf(Claimed.class);
            crm.dials(anna, call, LegId.of("after-reload"));
            crm.joins(call, LegId.of("after-reload"), party(anna));

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now(call).ringing().claim()).isEmpty();
            assertThat(crm.telephony().holds()).last().isEqualTo(new Hold(call.id(), call.leg(), false));
        }

        @Test
        void mayHappenSeveralTimes() {
            User anna = crm.reachableAgent();
            Call call = parked(anna);
            comesIn(anna, call, "second");
            crm.leaves(call, LegId.of("second"), party(anna));
            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.REJOIN);

            comesIn(anna, call, "third");

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }
    }

    @Nested
    class NotComingBack {
        @Test
        void offersTheCallToEverybody() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = parked(anna);

            crm.pass(REJOIN_TIME);

            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.PARKED);
            assertThat(now(call).ringing().ringsAt(bert.id())).isTrue();
            assertThat(crm.heard(CallRinging.class))
                    .last()
                    .extracting(rings -> rings.call().ringing())
                    .isEqualTo(now(call).ringing());

            comesIn(bert, call, "bert");
            assertThat(now(call).present()).containsExactly(bert.id());
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }

        @Test
        void tellsTheCustomerInTheEndThatNobodyIsAvailable() {
            User anna = crm.reachableAgent();
            Call call = parked(anna);

            crm.pass(REJOIN_TIME);
            crm.pass(RING_TIME);

            assertThat(now(call).state()).isEqualTo(CallState.ENDED);
            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
            assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
            assertThat(crm.telephony().hungUp()).isEmpty();
        }

        @Test
        void endsTheCallWhenTheCustomerHangsUp() {
            User anna = crm.reachableAgent();
            Call call = parked(anna);

            crm.customerHangsUp(call);

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
        }
    }
}
