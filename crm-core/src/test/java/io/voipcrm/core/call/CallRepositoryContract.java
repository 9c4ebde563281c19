package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static io.voipcrm.core.testing.Examples.aRingingCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.Together;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link CallRepository} keeps to where single calls are stored and found. */
public abstract class CallRepositoryContract extends CallStoreContract {
    @Nested
    class Add {
        @Test
        void storesAllMembers() {
            NewCall call = new NewCall(
                    CallSource.PROVIDER,
                    LegId.of("CA1"),
                    new Parties(Direction.INBOUND, Optional.of(CUSTOMER), Optional.of(COMPANY)),
                    Optional.of(new Caller(Optional.of(ContactId.of(3)), "Åsa")),
                    Optional.of(new Placed(ANNA, Optional.of(BERT))),
                    answeredBy(ANNA),
                    new Ringing(
                            NOW.plusSeconds(30),
                            Purpose.INTERNAL,
                            Optional.of(BERT),
                            Set.of(ANNA, BERT),
                            Set.of(BERT),
                            Optional.of(claim(ANNA, NOW.plusSeconds(10))),
                            Optional.of(new Ringing.GivenUp(NOW.plusSeconds(31), MissedReason.NOBODY_ANSWERED))));

            Call added = added(call);

            assertThat(added).isEqualTo(Call.of(added.id(), call));
            assertThat(found(calls -> calls.find(added.id()))).contains(added);
        }

        @Test
        void storesACallOfWhichLittleIsKnown() {
            NewCall call = new NewCall(
                    CallSource.MANUAL,
                    LegId.of("manual-1"),
                    new Parties(Direction.OUTBOUND, Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    Progress.ringing(NOW),
                    Ringing.none(NOW));

            Call added = added(call);

            assertThat(found(calls -> calls.find(added.id()))).contains(added);
        }

        @Test
        void refusesALegThatHasACall() {
            added(aRingingCall("CA1", NOW));

            assertThatExceptionOfType(LegTakenException.class).isThrownBy(() -> added(aRingingCall("CA1", NOW)));
            assertThat(listed(CallRepository::live)).hasSize(1);
        }

        @RepeatedTest(5)
        void letsOneOfManyHaveALeg() {
            var outcomes = Together.run(4, i -> added(aRingingCall("CA1", NOW, ANNA)));

            assertThat(Together.results(outcomes)).hasSize(1);
            assertThat(Together.failures(outcomes)).hasSize(3).allMatch(LegTakenException.class::isInstance);
        }
    }

    @Nested
    class Forget {
        private final PhoneNumber other = PhoneNumber.of("+46701234569");

        private Call withGuests(PhoneNumber... guests) {
            Call call = added(aRingingCall("CA1", NOW));
            Call brought = call.with(new Invitations(
                    List.of(guests), Optional.empty(), Optional.of(guests[0].e164() + " did not answer")));
            stores().transactions().required(() -> stores().calls().update(brought));
            return brought;
        }

        private Call afterForgetting(PhoneNumber number, Call call) {
            stores().transactions().required(() -> stores().calls().forgetCaller(ContactId.of(77), Set.of(number)));
            return found(calls -> calls.find(call.id())).orElseThrow();
        }

        @Test
        void takesTheNumberOfAGuestAndLeavesTheGuestsPlace() {
            PhoneNumber guest = PhoneNumber.of("+46701234570");

            Call call = afterForgetting(guest, withGuests(guest, other));

            assertThat(call.numberOf(new Party.Guest(1))).isEmpty();
            assertThat(call.numberOf(new Party.Guest(2))).contains(other);
            assertThat(call.invitations().failure()).contains("The guest did not answer");
            assertThat(call.parties().customer()).contains(CUSTOMER);
        }

        @Test
        void leavesCallsOfOthersAsTheyAre() {
            Call call = withGuests(other);

            assertThat(afterForgetting(PhoneNumber.of("+46701234570"), call)).isEqualTo(call);
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForWhatIsUnknown() {
            assertThat(found(calls -> calls.find(UNKNOWN))).isEmpty();
            assertThat(found(calls -> calls.findForUpdate(UNKNOWN))).isEmpty();
            assertThat(found(calls -> calls.findByLeg(LegId.of("CA-unknown")))).isEmpty();
        }

        @Test
        void findsSeveralTheNewestFirst() {
            Call first = added(aRingingCall("CA1", NOW, ANNA));
            Call last = added(aRingingCall("CA2", NOW.plusSeconds(1)));
            added(aRingingCall("CA3", NOW));

            List<Call> found = ask(calls -> calls.findAll(List.of(first.id(), UNKNOWN, last.id(), first.id())));
            assertThat(found).containsExactly(last, first);
        }

        @Test
        void findsByALegOfAParticipant() {
            added(aRingingCall("CA1", NOW));
            Call call = added(aRingingCall("CA2", NOW, ANNA));
            Call joined = updated(call.with(List.of(joined("CA3", new Party.Agent(ANNA)))));

            assertThat(found(calls -> calls.findByParticipant(LegId.of("CA3")))).contains(joined);
            assertThat(found(calls -> calls.findByParticipant(LegId.of("CA2")))).isEmpty();
        }

        @Test
        void findsByTheCustomersLeg() {
            added(aRingingCall("CA1", NOW));
            Call second = added(aRingingCall("CA2", NOW, ANNA));

            assertThat(found(calls -> calls.findByLeg(LegId.of("CA2")))).contains(second);
        }
    }

    @Nested
    class Rewrite {
        @Test
        void storesAlsoWhatElseStays() {
            Call call = ended(added(aRingingCall("CA1", NOW, ANNA)));
            Parties parties = new Parties(Direction.OUTBOUND, Optional.of(CUSTOMER), Optional.empty());
            Call now = call.corrected(
                    parties,
                    Optional.of(new Caller(Optional.of(ContactId.of(5)), "Eva")),
                    call.progress(),
                    NOW.plusSeconds(99));
            stores().transactions().required(() -> stores().calls().rewrite(now));

            assertThat(found(calls -> calls.find(call.id()))).contains(now);
        }
    }

    @Nested
    class Delete {
        @Test
        void takesTheCallAndEveryoneInItOut() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            updated(CallExamples.claimed(call, ANNA, NOW));
            Call other = added(aRingingCall("CA2", NOW, ANNA));
            stores().transactions().required(() -> stores().calls().delete(call.id()));

            assertThat(found(calls -> calls.find(call.id()))).isEmpty();
            assertThat(found(calls -> calls.findByLeg(call.leg()))).isEmpty();
            assertThat(found(calls -> calls.findByParticipant(LegId.of("leg-of-" + ANNA))))
                    .isEmpty();
            assertThat(found(calls -> calls.find(other.id()))).contains(other);
        }
    }

    @Nested
    class Update {
        @Test
        void keepsParticipantsInTheirOrder() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            Participant one = joined("CA-b", new Party.Agent(ANNA));
            Participant other = joined("CA-a", new Party.Agent(ANNA));
            Call first = updated(call.with(List.of(one, other)));
            assertThat(found(calls -> calls.find(call.id()))).contains(first);

            Call second = updated(call.with(List.of(other, joined("CA-c", new Party.Customer()), one)));
            assertThat(found(calls -> calls.find(call.id()))).contains(second);
        }

        @Test
        void storesWhateverMayChange() {
            Call call = added(aRingingCall("CA1", NOW, ANNA, BERT));
            Call changed = new Call(
                    call.id(),
                    call.source(),
                    call.leg(),
                    call.parties(),
                    Optional.of(new Caller(Optional.empty(), "Åsa")),
                    call.placed(),
                    answeredBy(BERT),
                    List.of(
                            joined("CA1", new Party.Customer()),
                            new Participant(
                                    LegId.of("CA2"),
                                    new Party.Agent(BERT),
                                    ParticipantState.LEFT,
                                    Optional.of(NOW.plusSeconds(1)),
                                    Optional.of(NOW.plusSeconds(2)),
                                    true,
                                    true,
                                    Optional.of(LegEnd.of(LegEnd.How.COMPLETED))),
                            new Participant(
                                    LegId.of("CA3"),
                                    new Party.Guest(1),
                                    ParticipantState.LEFT,
                                    Optional.empty(),
                                    Optional.of(NOW.plusSeconds(2)),
                                    false,
                                    false,
                                    Optional.of(new LegEnd(LegEnd.How.FAILED, Optional.of("\"odd', words"))))),
                    new Ringing(
                            NOW.plusSeconds(50),
                            Purpose.TRANSFER,
                            Optional.of(ANNA),
                            Set.of(ANNA, BERT, UserId.of(9)),
                            Set.of(ANNA),
                            Optional.of(new Claim(BERT, NOW, NOW.plusSeconds(10), Optional.of(LegId.of("CA2")))),
                            Optional.empty()),
                    new Invitations(
                            List.of(CUSTOMER, COMPANY),
                            Optional.of(new Handover(
                                    HandoverKind.CONSULT, ANNA, new Party.Guest(2), HandoverState.JOINED, NOW)),
                            Optional.of("Åsa did not answer")),
                    NOW.plusSeconds(7),
                    Optional.of(OutcomeCodeId.of(4)));

            updated(changed);

            assertThat(found(calls -> calls.find(call.id()))).contains(changed);
        }

        @Test
        void storesACallThatIsParkedAndOneThatFailed() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));
            Call parked = updated(call.with(parkedBy(ANNA)));
            assertThat(found(calls -> calls.find(call.id()))).contains(parked);

            Call failed = updated(
                    call.with(Progress.over(NOW, Optional.of(ANNA), Outcome.REFUSED, Optional.of("Not allowed"))));
            assertThat(found(calls -> calls.find(call.id()))).contains(failed);
        }

        @Test
        void takesAwayWhatIsNoLongerSo() {
            Call call = added(aRingingCall("CA1", NOW, ANNA, BERT));
            updated(call.with(call.ringing().claimed(claim(ANNA, NOW.plusSeconds(10)))));

            Call unclaimed = updated(call.with(Ringing.offeredTo(Set.of(BERT), NOW.plusSeconds(40))));

            assertThat(found(calls -> calls.find(call.id()))).contains(unclaimed);
        }

        @Test
        void seesItsOwnChangesInTheSameTransaction() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));

            stores().transactions().required(() -> {
                Call locked = stores().calls().findForUpdate(call.id()).orElseThrow();
                Call declined = locked.with(locked.ringing().declined(ANNA));
                stores().calls().update(declined);
                assertThat(stores().calls().find(call.id())).contains(declined);
                Call answered = declined.with(answeredBy(BERT));
                stores().calls().update(answered);
                assertThat(stores().calls().find(call.id())).contains(answered);
            });
        }
    }
}
