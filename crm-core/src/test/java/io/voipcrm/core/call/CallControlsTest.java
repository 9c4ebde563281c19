package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.presence.PresenceState;
import io.voipcrm.core.presence.Standing;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.CapabilityMissingException;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.FakeTelephony.Mute;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallControlsTest extends CallStory {
    private final User anna = crm.reachableAgent();
    private final Call call = talking(anna);

    @Nested
    class HoldingAndMuting {
        @Test
        void isAskedOfTheProviderAndTrueOnceItSaysSo() {
            Call asked = calls.hold(crm.actor(anna), call.id(), true);
            assertThat(asked.customer().orElseThrow().onHold()).isFalse();
            assertThat(crm.telephony().holds()).containsExactly(new Hold(call.id(), call.leg(), true));

            crm.held(call, call.leg(), new Party.Customer(), true);
            assertThat(now(call).customer().orElseThrow().onHold()).isTrue();

            calls.mute(crm.actor(anna), call.id(), true);
            assertThat(crm.telephony().mutes()).containsExactly(new Mute(call.id(), TestCrm.legOf(anna), true));
        }

        @Test
        void isDecidedByTheProvidersNumbersNotByTheOrderOfArrival() {
            crm.told(held(false, 92));
            crm.told(held(true, 91));

            assertThat(now(call).customer().orElseThrow().onHold()).isFalse();
        }

        @Test
        void isForThoseInTheCallOnly() {
            User manager = crm.user(Role.MANAGER);

            assertThatExceptionOfType(NotInCallException.class)
                    .isThrownBy(() -> calls.hold(crm.actor(manager), call.id(), true));
            assertThatExceptionOfType(NotInCallException.class)
                    .isThrownBy(() -> calls.mute(crm.actor(manager), call.id(), true));
        }

        @Test
        void leavesTheCallAsItWasWhenTheProviderFails() {
            crm.telephony().fail();

            assertThatExceptionOfType(TelephonyException.class)
                    .isThrownBy(() -> calls.hold(crm.actor(anna), call.id(), true));
            assertThat(now(call)).isEqualTo(call);
        }

        @Test
        void isNotPossibleWithAProviderThatCanNot() {
            crm.telephony().lack(Capability.HOLD);

            assertThatExceptionOfType(CapabilityMissingException.class)
                    .isThrownBy(() -> calls.hold(crm.actor(anna), call.id(), true));
        }

        @Test
        void isTooLateWhenTheCallIsOver() {
            crm.customerHangsUp(call);

            assertThatExceptionOfType(CallControlException.class)
                    .isThrownBy(() -> calls.hold(crm.actor(anna), call.id(), true));
        }

        private Held held(boolean onHold, long sequence) {
            return new Held(
                    call.id(),
                    call.leg(),
                    new Party.Customer(),
                    onHold,
                    sequence,
                    crm.clock().instant());
        }
    }

    @Nested
    class Removing {
        @Test
        void isForThoseInTheCallAndForManagers() {
            User colleague = crm.user(Role.USER);
            User manager = crm.user(Role.MANAGER);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> calls.remove(crm.actor(colleague), call.id(), party(anna)));
            calls.remove(crm.actor(manager), call.id(), party(anna));

            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
        }

        @Test
        void isNotForTheCustomerNorForWhoIsNotThere() {
            assertThatExceptionOfType(CallControlException.class)
                    .isThrownBy(() -> calls.remove(crm.actor(anna), call.id(), new Party.Customer()));
            assertThatExceptionOfType(CallControlException.class)
                    .isThrownBy(() -> calls.remove(crm.actor(anna), call.id(), new Party.Guest(1)));
        }
    }

    @Nested
    class Leaving {
        @Test
        void endsTheCallWhenTheCustomerWouldBeAlone() {
            calls.leave(crm.actor(anna), call.id());

            assertThat(crm.telephony().hungUp()).containsExactly(call.leg());
        }
    }

    @Nested
    class WrapUp {
        @Test
        void followsTheCallAndKeepsOthersFromRinging() {
            crm.customerHangsUp(call);
            assertThat(standing()).isEqualTo(PresenceState.WRAP_UP);
            crm.arrives("CA2");
            assertThat(crm.call("CA2").ringing().offeredTo()).isEmpty();

            crm.pass(Duration.ofSeconds(15));

            assertThat(standing()).isEqualTo(PresenceState.AVAILABLE);
            assertThat(crm.call("CA2").ringing().ringsAt(anna.id())).isTrue();
        }

        @Test
        void isNotForWhoMayComeBack() {
            crm.vanishes(anna, call);

            assertThat(standing()).isEqualTo(PresenceState.AVAILABLE);
        }

        private PresenceState standing() {
            return crm.crm().availability().board().stream()
                    .filter(one -> one.userId().equals(anna.id()))
                    .map(Standing::state)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
