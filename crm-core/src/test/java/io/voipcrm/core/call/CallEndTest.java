package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.FakeTelephony.Redirect;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallEndTest extends CallStory {
    @Nested
    class Decline {
        @Test
        void stopsTheRingingForThatAgentOnly() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());

            Call now = crm.call(call.id());
            assertThat(now.ringing().ringsAt(anna.id())).isFalse();
            assertThat(now.ringing().ringsAt(bert.id())).isTrue();
            assertThat(crm.heard(CallDeclined.class)).containsExactly(new CallDeclined(call.id(), anna.id()));
            assertThat(now.state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void byEverybodyTellsTheCallerAtOnce() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());
            calls.decline(crm.actor(bert), call.id());

            Call now = crm.call(call.id());
            assertThat(now.progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
        }

        @Test
        void twiceIsToldOnce() {
            User anna = crm.reachableAgent();
            crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());
            calls.decline(crm.actor(anna), call.id());

            assertThat(crm.heard(CallDeclined.class)).hasSize(1);
        }
    }

    @Nested
    class RingTimeOut {
        @Test
        void tellsTheCallerAndKeepsTheMissedCall() {
            crm.reachableAgent();
            Call call = arrived();

            crm.pass(RING_TIME.minusMillis(1));
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);

            crm.pass(Duration.ofMillis(1));
            Call now = crm.call(call.id());
            assertThat(now.state()).isEqualTo(CallState.ENDED);
            assertThat(now.progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void standsAlsoWhenTheProviderCanNotBeReached() {
            crm.reachableAgent();
            Call call = arrived();
            crm.telephony().fail();

            crm.pass(RING_TIME);

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.ENDED);
        }

        @Test
        void isNotMistakenForTheCallersDecision() {
            crm.reachableAgent();
            Call call = arrived();
            crm.pass(RING_TIME);

            crm.customerHangsUp(call);

            assertThat(crm.call(call.id()).progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }
    }

    @Nested
    class End {
        @Test
        void ofTheCustomersLegCompletesTheCall() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.clock().advance(Duration.ofSeconds(42));

            crm.customerHangsUp(call);

            Progress progress = crm.call(call.id()).progress();
            assertThat(progress.outcome()).contains(Outcome.COMPLETED);
            assertThat(progress.talkTime()).contains(Duration.ofSeconds(42));
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void ofTheAgentsLegIsNotTheEndOfTheCall() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            crm.told(crm.ended(call, TestCrm.legOf(anna)));

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.PARKED);
        }

        @Test
        void ofALegThatNeverJoinedChangesNothing() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            crm.told(crm.ended(call, TestCrm.legOf(anna)));

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void ofAWaitingCallerIsAMissedCall() {
            crm.reachableAgent();
            Call call = arrived();

            crm.told(new LegEnded(
                    Optional.empty(),
                    call.leg(),
                    Optional.empty(),
                    LegEnd.of(LegEnd.How.COMPLETED),
                    crm.clock().instant()));

            assertThat(crm.call(call.id()).progress().missedReason()).contains(MissedReason.CALLER_GAVE_UP);
        }

        @Test
        void beforeTheAgentIsInLeavesAMissedCallAndHangsUpTheAgent() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            crm.dials(anna, call);
            crm.customerHangsUp(call);
            crm.clock().advance(Duration.ofSeconds(2));

            crm.joins(anna, call);

            assertThat(crm.call(call.id()).progress().outcome()).contains(Outcome.MISSED);
            assertThat(crm.telephony().hungUp()).containsOnly(TestCrm.legOf(anna));
        }

        @Test
        void toldTwiceIsHeardOnce() {
            crm.reachableAgent();
            Call call = arrived();
            LegEnded over = crm.ended(call, call.leg());

            crm.told("k-end", over);
            crm.told("k-end", over);

            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }
    }

    @Nested
    class HangingUp {
        @Test
        void isForTheOneWhoseCallItIs() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            calls.hangUp(crm.actor(anna), call.id());

            assertThat(crm.telephony().hungUp()).containsExactly(call.leg());
        }

        @Test
        void isForManagersAndAdminsInAnyCall() {
            Call call = talking(crm.reachableAgent());

            calls.hangUp(crm.actor(crm.user(Role.MANAGER)), call.id());
            calls.hangUp(crm.actor(crm.user(Role.ADMIN)), call.id());

            assertThat(crm.telephony().hungUp()).hasSize(2);
        }

        @Test
        void isNotForColleagues() {
            Call call = talking(crm.reachableAgent());
            User colleague = crm.user(Role.USER);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> calls.hangUp(crm.actor(colleague), call.id()));
            assertThat(crm.telephony().hungUp()).isEmpty();
        }

        @Test
        void ofACallThatIsOverDoesNothing() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.customerHangsUp(call);

            calls.hangUp(crm.actor(anna), call.id());

            assertThat(crm.telephony().hungUp()).doesNotContain(call.leg());
        }

        @Test
        void saysWhenTheProviderDidNotDoIt() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.telephony().fail();

            assertThatExceptionOfType(TelephonyException.Retriable.class)
                    .isThrownBy(() -> calls.hangUp(crm.actor(anna), call.id()));
        }
    }
}
