package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandoverTest extends CallStory {
    private static final Party GUEST = new Party.Guest(1);
    private static final Invitee NUMBER = new Invitee.Outside("08-500 001 99");

    private final User anna = crm.reachableAgent();
    private final User bert = crm.reachableAgent();
    private final Call call = talking(anna);

    private Call invite(HandoverKind kind, Invitee invitee) {
        crm.companyNumber();
        return calls.invite(crm.actor(anna), call.id(), kind, invitee);
    }

    private Call invite(HandoverKind kind) {
        return invite(kind, new Invitee.Colleague(bert.id()));
    }

    private LegId guestsLeg() {
        return now(call).legsOf(GUEST).get(0).leg();
    }

    private Hold hold(boolean onHold) {
        return new Hold(call.id(), call.leg(), onHold);
    }

    private void bertDeclines() {
        calls.decline(crm.actor(bert), call.id());
    }

    @Nested
    class Transfer {
        @Test
        void leavesTheCustomerWithMusicToTheColleague() {
            Call asked = invite(HandoverKind.TRANSFER);
            assertThat(asked.handover().orElseThrow().colleague()).contains(bert.id());
            assertThat(crm.telephony().holds()).containsExactly(hold(true));
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
            crm.vanishes(anna, call);
            assertThat(now(call).waitsForAgent(crm.clock().instant())).isTrue();
            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.TRANSFER);

            comesIn(bert, call, "bert");

            assertThat(now(call).handover()).isEmpty();
            assertThat(now(call).handoverFailure()).isEmpty();
            assertThat(now(call).present()).containsExactly(bert.id());
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }

        @Test
        void comesBackWhenTheColleagueDeclinesAndThenRingsAtEverybodys() {
            invite(HandoverKind.TRANSFER);
            crm.vanishes(anna, call);

            bertDeclines();

            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.RETURNED);
            assertThat(now(call).ringing().offeredTo()).containsExactly(anna.id());
            assertThat(now(call).handoverFailure()).contains(bert.fullName().text() + " has declined");

            crm.pass(RING_TIME);
            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.PARKED);
        }

        @Test
        void mayBePickedUpByAnother() {
            User carl = crm.reachableAgent();
            invite(HandoverKind.TRANSFER);
            crm.vanishes(anna, call);

            comesIn(carl, call, "carl");

            assertThat(now(call).handover()).isEmpty();
            assertThat(now(call).present()).containsExactly(carl.id());
        }

        @Test
        void toANumberConnectsBothAndEndsWithThem() {
            invite(HandoverKind.TRANSFER, NUMBER);
            crm.vanishes(anna, call);
            assertThat(now(call).numberOf(new Party.Guest(1)))
                    .contains(crm.telephony().dialled().get(0).to());
            assertThat(now(call).waitsForAgent(crm.clock().instant())).isFalse();

            crm.joins(call, guestsLeg(), GUEST);
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));

            crm.clock().advance(Duration.ofMinutes(2));
            crm.leaves(call, guestsLeg(), GUEST);
            assertThat(crm.telephony().hungUp()).last().isEqualTo(call.leg());
        }

        @Test
        void toANumberThatIsBusyComesBack() {
            invite(HandoverKind.TRANSFER, NUMBER);
            crm.vanishes(anna, call);

            crm.ends(call, guestsLeg(), GUEST, LegEnd.How.BUSY);

            assertThat(now(call).handoverFailure().orElseThrow()).endsWith("is busy");
            assertThat(now(call).ringing().ringsAt(anna.id())).isTrue();
        }

        @Test
        void isNotBegunWhenTheCustomerCanNotBePutOnHold() {
            crm.telephony().fail();

            assertThatExceptionOfType(TelephonyException.class).isThrownBy(() -> invite(HandoverKind.TRANSFER));
            assertThat(now(call)).isEqualTo(call);
        }
    }

    @Nested
    class Consult {
        @Test
        void isCompletedByLeavingTheCustomerToTheOther() {
            invite(HandoverKind.CONSULT);
            comesIn(bert, call, "bert");
            assertThat(now(call).handover().orElseThrow().state()).isEqualTo(HandoverState.JOINED);
            assertThat(crm.telephony().holds()).containsExactly(hold(true));

            calls.completeHandover(crm.actor(anna), call.id());
            crm.vanishes(anna, call);

            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now(call).handover()).isEmpty();
        }

        @Test
        void isCancelledByLettingTheOtherGo() {
            invite(HandoverKind.CONSULT);
            comesIn(bert, call, "bert");

            Call back = calls.cancelHandover(crm.actor(anna), call.id());

            assertThat(back.handover()).isEmpty();
            assertThat(crm.telephony().hungUp()).containsExactly(LegId.of("bert"));
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }

        @Test
        void ringsAtNobodyElseAndEndsWhenTheColleagueDeclines() {
            User carl = crm.reachableAgent();
            invite(HandoverKind.CONSULT);
            assertThat(answers(carl, call)).isInstanceOf(TakenBy.class);

            bertDeclines();

            assertThat(now(call).handover()).isEmpty();
            assertThat(now(call).handoverFailure()).isPresent();
            assertThat(now(call).waitsForAgent(crm.clock().instant())).isFalse();
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }

        @Test
        void endsWhenTheColleagueDoesNotAnswerInTime() {
            invite(HandoverKind.CONSULT);

            crm.pass(RING_TIME);

            assertThat(now(call).handoverFailure()).contains(bert.fullName().text() + " did not answer");
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }

        @Test
        void becomesATransferWhenWhoAskedIsGone() {
            invite(HandoverKind.CONSULT);
            crm.vanishes(anna, call);
            assertThat(now(call).handover().orElseThrow().kind()).isEqualTo(HandoverKind.TRANSFER);

            comesIn(bert, call, "bert");

            assertThat(now(call).handover()).isEmpty();
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }

        @Test
        void endsWhenTheOtherLeaves() {
            invite(HandoverKind.CONSULT, NUMBER);
            crm.joins(call, guestsLeg(), GUEST);

            crm.leaves(call, guestsLeg(), GUEST);

            assertThat(now(call).handover()).isEmpty();
            assertThat(now(call).handoverFailure().orElseThrow()).endsWith("has left");
            assertThat(crm.telephony().holds()).last().isEqualTo(hold(false));
        }
    }

    @Nested
    class Add {
        @Test
        void bringsInAThirdWithoutHoldingAnybody() {
            invite(HandoverKind.ADD, NUMBER);
            crm.joins(call, guestsLeg(), GUEST);

            assertThat(now(call).others()).hasSize(2);
            assertThat(now(call).handover()).isEmpty();
            assertThat(crm.telephony().holds()).isEmpty();

            calls.remove(crm.actor(anna), call.id(), GUEST);
            assertThat(crm.telephony().hungUp()).containsExactly(guestsLeg());
        }

        @Test
        void letsTheAgentLeaveTheOthersToEachOther() {
            invite(HandoverKind.ADD, NUMBER);
            crm.joins(call, guestsLeg(), GUEST);

            calls.hangUp(crm.actor(anna), call.id());
            crm.vanishes(anna, call);

            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }
    }

    @Nested
    class Refused {
        @Test
        void isASecondAtATime() {
            invite(HandoverKind.CONSULT);

            assertThatExceptionOfType(CallControlException.class).isThrownBy(() -> invite(HandoverKind.ADD, NUMBER));
        }

        @Test
        void isAColleagueWhoCanNotBeReachedOrIsThereAlready() {
            User away = crm.user(Role.USER);

            assertThatExceptionOfType(CallControlException.class)
                    .isThrownBy(() -> invite(HandoverKind.ADD, new Invitee.Colleague(away.id())));
            assertThatExceptionOfType(CallControlException.class)
                    .isThrownBy(() -> invite(HandoverKind.ADD, new Invitee.Colleague(anna.id())));
        }

        @Test
        void isWhatARuleIsAgainst() {
            assertThatExceptionOfType(DialRefusedException.class)
                    .isThrownBy(() -> invite(HandoverKind.TRANSFER, new Invitee.Outside("112")));
            assertThat(crm.telephony().holds()).isEmpty();
        }

        @Test
        void isToWhoIsNotInTheCall() {
            assertThatExceptionOfType(NotInCallException.class)
                    .isThrownBy(() -> calls.invite(
                            crm.actor(bert), call.id(), HandoverKind.ADD, new Invitee.Colleague(anna.id())));
        }
    }
}
