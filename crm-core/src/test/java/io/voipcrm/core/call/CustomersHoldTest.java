package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.CallEvent.CallChanged;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody hears music for want of somebody who could end it. */
class CustomersHoldTest extends CallStory {
    private static final Party GUEST = new Party.Guest(1);

    private final User anna = crm.reachableAgent();
    private final Call call = talking(anna);

    private void guestIn(HandoverKind kind) {
        invited(kind);
        crm.joins(call, guestsLeg(), GUEST);
    }

    private void invited(HandoverKind kind) {
        crm.companyNumber();
        calls.invite(crm.actor(anna), call.id(), kind, new Invitee.Outside("08-500 001 99"));
    }

    private LegId guestsLeg() {
        return now(call).legsOf(GUEST).get(0).leg();
    }

    private void customerIsHeld(boolean onHold) {
        crm.held(call, call.leg(), new Party.Customer(), onHold);
    }

    private void annaHolds() {
        calls.hold(crm.actor(anna), call.id(), true);
        customerIsHeld(true);
    }

    private Hold hold(boolean onHold) {
        return new Hold(call.id(), call.leg(), onHold);
    }

    @Nested
    class WithAGuestAlone {
        @Test
        void endsWhenTheAgentHangsUp() {
            guestIn(HandoverKind.ADD);
            annaHolds();

            calls.hangUp(crm.actor(anna), call.id());
            crm.vanishes(anna, call);

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(false));
        }

        @Test
        void endsWhenItIsToldAfterTheAgentHasGone() {
            guestIn(HandoverKind.ADD);
            crm.vanishes(anna, call);

            customerIsHeld(true);

            assertThat(crm.telephony().holds()).containsExactly(hold(false));
        }

        @Test
        void endsAlsoForACustomerOfWhomItIsNotToldThatTheyEntered() {
            crm.arrives("CA2");
            Call untold = crm.call("CA2");
            crm.joins(untold, LegId.of("anna"), party(anna));
            crm.joins(untold, LegId.of("guest"), GUEST);
            crm.held(untold, untold.leg(), new Party.Customer(), true);

            crm.leaves(untold, LegId.of("anna"), party(anna));

            assertThat(crm.telephony().holds()).containsExactly(new Hold(untold.id(), untold.leg(), false));
        }

        @Test
        void lastsWhileAColleagueIsThere() {
            User bert = crm.reachableAgent();
            guestIn(HandoverKind.ADD);
            comesIn(bert, call, "bert");
            annaHolds();

            crm.vanishes(anna, call);
            assertThat(crm.telephony().holds()).containsExactly(hold(true));

            crm.leaves(call, LegId.of("bert"), party(bert));
            assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(false));
        }

        @Test
        void endsWhenTheOneWhoConsultedTheGuestVanishes() {
            guestIn(HandoverKind.CONSULT);
            customerIsHeld(true);

            crm.vanishes(anna, call);

            assertThat(now(call).handover()).isEmpty();
            assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(false));
        }

        @Test
        void endsWhenTheGuestPicksUpAfterWhoConsultedHasVanished() {
            invited(HandoverKind.CONSULT);
            customerIsHeld(true);
            crm.vanishes(anna, call);
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(true));

            crm.joins(call, guestsLeg(), GUEST);

            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }

        @Test
        void endsWithATransferOfACustomerWhoWasOnHold() {
            annaHolds();
            guestIn(HandoverKind.TRANSFER);
            customerIsHeld(true);

            crm.vanishes(anna, call);

            assertThat(now(call).handover()).isEmpty();
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }
    }

    @Nested
    class ThatTheProviderDoesNotEnd {
        private void parkedAndBackInVain() {
            crm.vanishes(anna, call);
            customerIsHeld(true);
            answers(anna, call);
            crm.dials(anna, call, LegId.of("again"));
            crm.telephony().fail();
            crm.joins(call, LegId.of("again"), party(anna));
        }

        @Test
        void isTriedAgain() {
            parkedAndBackInVain();
            assertThat(crm.telephony().holds()).containsExactly(hold(true));

            crm.telephony().recover();
            crm.pass(Duration.ofSeconds(2));

            assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(false));
        }

        @Test
        void isTriedAgainEverLaterAndNotForEver() {
            parkedAndBackInVain();

            List<Integer> seconds = new ArrayList<>();
            for (int second : IntStream.rangeClosed(1, 55).toArray()) {
                int before = crm.telephony().refused();
                crm.pass(Duration.ofSeconds(1));
                if (crm.telephony().refused() > before) {
                    seconds.add(second);
                }
            }

            assertThat(seconds).containsExactly(2, 6, 14, 30);
        }

        @Test
        void isShownToTheAgentUntilItHasEnded() {
            parkedAndBackInVain();
            IntStream.rangeClosed(1, 30).forEach(second -> crm.pass(Duration.ofSeconds(1)));

            assertThat(now(call).handoverFailure())
                    .contains("The customer is still on hold: the telephone network failed");
            assertThat(crm.heard(CallChanged.class)).last().isEqualTo(new CallChanged(now(call)));
            assertThat(now(call).customer().orElseThrow().onHold()).isTrue();

            crm.telephony().recover();
            calls.hold(crm.actor(anna), call.id(), false);
            customerIsHeld(false);
            assertThat(now(call).handoverFailure()).isEmpty();
        }

        @Test
        void isLeftToTheAgentOnceSheDecides() {
            parkedAndBackInVain();
            crm.telephony().recover();

            calls.hold(crm.actor(anna), call.id(), true);
            crm.pass(Duration.ofSeconds(2));

            assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(true));
        }

        @Test
        void isNoConcernOfACallThatIsOver() {
            parkedAndBackInVain();
            crm.telephony().recover();

            crm.customerHangsUp(call);
            crm.pass(Duration.ofSeconds(2));

            assertThat(crm.telephony().holds()).containsExactly(hold(true));
        }

        @Test
        void isTakenUpByTheReconcilerForWhoIsAloneWithAGuest() {
            guestIn(HandoverKind.ADD);
            crm.telephony().fail();
            customerIsHeld(true);
            crm.vanishes(anna, call);
            IntStream.rangeClosed(1, 31).forEach(second -> crm.pass(Duration.ofSeconds(1)));
            crm.telephony().recover();

            crm.pass(Duration.ofSeconds(61));

            assertThat(crm.telephony().holds()).containsExactly(hold(false));
        }
    }

    @Test
    void agentWhoTakesAnotherCallKeepsThisOneOnHold() {
        crm.vanishes(anna, call);
        customerIsHeld(true);
        answers(anna, call);
        crm.dials(anna, call, LegId.of("again"));
        crm.telephony().fail();
        crm.joins(call, LegId.of("again"), party(anna));
        crm.telephony().recover();
        customerIsHeld(false);
        crm.arrives("CA2");

        calls.answer(crm.actor(anna), crm.call("CA2").id());
        crm.pass(Duration.ofSeconds(2));

        assertThat(crm.telephony().holds()).containsExactly(hold(true), hold(true));
    }
}
