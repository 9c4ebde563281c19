package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallArrivalTest extends CallStory {
    @Nested
    class Arrival {
        @Test
        void ringsAtThoseWhoAreReachableAndFreeOnly() {
            User anna = crm.reachableAgent();
            crm.user(Role.USER);
            User busy = crm.reachableAgent();
            crm.arrives("CA0");
            answers(busy, crm.call("CA0"));

            Call call = arrived();

            assertThat(call.ringing().offeredTo()).containsExactly(anna.id());
            assertThat(crm.heard(CallRinging.class)).map(CallRinging::callId).contains(call.id());
        }

        @Test
        void letsTheCallerWait() {
            crm.reachableAgent();

            assertThat(crm.arrives("CA1"))
                    .isEqualTo(new WaitForAgent(crm.call("CA1").id()));
        }

        @Test
        void saysSoAndKeepsTheMissedCallWhenNobodyIsThere() {
            assertThat(crm.arrives("CA1")).isEqualTo(new SayNobodyAvailable());

            Call call = crm.call("CA1");
            assertThat(call.state()).isEqualTo(CallState.ENDED);
            assertThat(call.progress().outcome()).contains(Outcome.MISSED);
            assertThat(call.progress().missedReason()).contains(MissedReason.NOBODY_AVAILABLE);
            assertThat(crm.heard(CallRinging.class)).isEmpty();
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void namesTheCallerWhenOneContactHasTheNumber() {
            crm.stores().transactions().required(() -> crm.stores()
                    .contacts()
                    .add(ContactDetails.of("Åsa", Examples.CUSTOMER), new Stamp(Instant.EPOCH, Optional.empty())));

            assertThat(arrived().caller()).map(caller -> caller.name()).contains("Åsa");
        }

        @Test
        void namesNobodyWhenSeveralHaveTheNumber() {
            crm.stores().transactions().required(() -> {
                crm.stores()
                        .contacts()
                        .add(ContactDetails.of("Åsa", Examples.CUSTOMER), new Stamp(Instant.EPOCH, Optional.empty()));
                crm.stores()
                        .contacts()
                        .add(ContactDetails.of("Örjan", Examples.CUSTOMER), new Stamp(Instant.EPOCH, Optional.empty()));
            });

            assertThat(arrived().caller()).isEmpty();
        }

        @Test
        void ofAWithheldNumberRingsToo() {
            crm.reachableAgent();

            crm.told(new CallArrived(
                    LegId.of("CA9"),
                    Optional.empty(),
                    Examples.COMPANY,
                    crm.clock().instant()));

            assertThat(crm.call("CA9").parties().from()).isEmpty();
            assertThat(crm.call("CA9").state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void toldTwiceIsOneCallAndGetsTheSameAnswer() {
            crm.reachableAgent();
            CallArrived arrival = new CallArrived(
                    LegId.of("CA1"),
                    Optional.of(Examples.CUSTOMER),
                    Examples.COMPANY,
                    crm.clock().instant());

            assertThat(crm.told("k1", arrival)).isEqualTo(crm.told("k1", arrival));
            assertThat(calls.live(Examples.anActor(1, Role.USER))).hasSize(1);
            assertThat(crm.heard(CallRinging.class)).hasSize(1);
        }
    }

    @Nested
    class Newcomers {
        @Test
        void hearWhatIsWaiting() {
            crm.reachableAgent();
            Call call = arrived();
            User late = crm.reachableAgent();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.call(call.id()).ringing().ringsAt(late.id())).isTrue();
            assertThat(answers(late, call)).isInstanceOf(Claimed.class);
        }

        @Test
        void includeWhoWasBusyAndIsFreeAgain() {
            User anna = crm.reachableAgent();
            Call first = talking(anna);
            crm.arrives("CA2");
            assertThat(crm.call("CA2").ringing().offeredTo()).isEmpty();

            crm.customerHangsUp(first);
            crm.pass(Duration.ofSeconds(15));

            assertThat(crm.call("CA2").ringing().ringsAt(anna.id())).isTrue();
        }
    }

    @Nested
    class Information {
        @Test
        void isAnsweredWithoutAnyChange() {
            crm.reachableAgent();
            Call call = arrived();

            assertThat(crm.told(new WaitPolled(call.id(), crm.clock().instant())))
                    .isEqualTo(new PlayHoldMusic());
            assertThat(crm.told(new Irrelevant("recording", crm.clock().instant())))
                    .isEqualTo(new Nothing());
            assertThat(crm.call(call.id())).isEqualTo(call);
        }

        @Test
        void ofACallNobodyKnowsIsTaken() {
            assertThat(crm.told(new DialEnded(
                            CallId.of(99), LegId.of("CA-x"), crm.clock().instant())))
                    .isEqualTo(new HangUp());
        }
    }
}
