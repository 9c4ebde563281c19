package io.voipcrm.core.missed;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.missed.MissedCallEvent.MissedCallChanged;
import io.voipcrm.core.missed.MissedCallResult.Closed;
import io.voipcrm.core.missed.MissedCallResult.Done;
import io.voipcrm.core.missed.MissedCallResult.TakenBy;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MissedCallServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final User anna = crm.reachableAgent();
    private final User bert = crm.reachableAgent();

    private MissedCallService missed() {
        return crm.crm().missedCalls();
    }

    private Actor actor(User user) {
        return crm.actor(user);
    }

    private Call missed(String leg) {
        crm.arrives(leg);
        crm.customerHangsUp(crm.call(leg));
        return crm.call(leg);
    }

    private Call answered(String leg, User agent) {
        crm.arrives(leg);
        Call call = crm.call(leg);
        crm.customerJoins(call);
        crm.crm().calls().answer(actor(agent), call.id());
        crm.dials(agent, call);
        crm.joins(agent, call);
        return call;
    }

    private List<MissedCall> open() {
        return missed().open(actor(anna), Optional.empty(), 50).items();
    }

    private MissedCall only() {
        return open().get(0);
    }

    private MissedCall lastDone() {
        return missed().done(actor(anna), Optional.empty(), 50).items().get(0);
    }

    private void calledByHand(User agent, Direction direction, Outcome outcome) {
        boolean inbound = direction == Direction.INBOUND;
        crm.clock().advance(Duration.ofMinutes(2));
        crm.crm()
                .callLog()
                .enter(
                        actor(agent),
                        new ManualCall(
                                Optional.empty(),
                                inbound ? Optional.of(CUSTOMER) : Optional.empty(),
                                inbound ? Optional.empty() : Optional.of(CUSTOMER),
                                direction,
                                outcome,
                                Duration.ofMinutes(1)));
    }

    @Nested
    class Worklist {
        @Test
        void hasACustomerWhoGaveUp() {
            Call call = missed("CA1");

            assertThat(open()).singleElement().satisfies(item -> {
                assertThat(item.number()).contains(CUSTOMER);
                assertThat(item.attempts()).isEqualTo(1);
                assertThat(item.lastCall()).isEqualTo(call.id());
                assertThat(item.reason()).isEqualTo(MissedReason.CALLER_GAVE_UP);
                assertThat(item.taken()).isEmpty();
            });
            assertThat(crm.heard(MissedCallChanged.class)).hasSize(1);
        }

        @Test
        void countsWhoeverTriesAgainOnce() {
            missed("CA1");
            crm.pass(Duration.ofMinutes(1));
            missed("CA2");

            assertThat(open()).singleElement().extracting(MissedCall::attempts).isEqualTo(2);
        }

        @Test
        void hasEveryCallWithAWithheldNumber() {
            for (String leg : List.of("CA1", "CA2")) {
                crm.told(new CallArrived(
                        LegId.of(leg),
                        Optional.empty(),
                        Examples.COMPANY,
                        crm.clock().instant()));
                crm.customerHangsUp(crm.call(leg));
            }

            assertThat(open()).hasSize(2).allMatch(item -> item.number().isEmpty());
        }

        @Test
        void hasNobodyWhoWasTalkedTo() {
            Call call = answered("CA1", anna);
            crm.customerHangsUp(call);

            assertThat(open()).isEmpty();
        }

        @Test
        void doesNotHaveCallsThatSomebodyWritesDown() {
            calledByHand(anna, Direction.INBOUND, Outcome.MISSED);

            assertThat(open()).isEmpty();
        }

        @Test
        void learnsWhoTheCustomerIsWhenTheCallIsLinked() {
            Call call = missed("CA1");

            crm.crm().callFiling().link(actor(anna), call.id(), Optional.of(new Caller(Optional.empty(), "Åsa")));

            assertThat(only().caller()).contains(new Caller(Optional.empty(), "Åsa"));
        }
    }

    @Nested
    class DoneByItself {
        @Test
        void whenTheCustomerCallsAgainAndIsAnswered() {
            missed("CA1");
            crm.pass(Duration.ofMinutes(1));
            answered("CA2", bert);

            assertThat(open()).isEmpty();
            assertThat(lastDone().closed()).hasValueSatisfying(closing -> {
                assertThat(closing.how()).isEqualTo(ClosedHow.CALLED_AGAIN);
                assertThat(closing.by()).contains(bert.id());
            });
        }

        @Test
        void whenSomebodyCallsBackOnAnotherTelephone() {
            missed("CA1");
            calledByHand(bert, Direction.OUTBOUND, Outcome.COMPLETED);

            assertThat(lastDone().closed().map(Closing::how)).contains(ClosedHow.CALLED_BACK);
        }

        @Test
        void notWhenNobodyAnswersTheCallBack() {
            missed("CA1");
            calledByHand(bert, Direction.OUTBOUND, Outcome.NO_ANSWER);

            assertThat(open()).hasSize(1);
        }

        @Test
        void notWhenATalkEndsThatHadBegunBeforeTheCustomerCalledInVain() {
            Call talk = answered("CA1", anna);
            crm.pass(Duration.ofMinutes(1));
            missed("CA2");
            crm.pass(Duration.ofMinutes(1));
            crm.customerHangsUp(talk);

            assertThat(open()).hasSize(1);
        }
    }

    @Nested
    class Take {
        @Test
        void isForOneOfSeveralAtOnce() {
            missed("CA1");
            MissedCallId id = only().id();

            var outcomes = Together.run(6, i -> missed().take(Examples.anActor(i + 1L, Role.USER), id));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().filter(Done.class::isInstance))
                    .hasSize(1);
            UserId winner = only().taken().orElseThrow().by();
            assertThat(Together.results(outcomes).stream().filter(TakenBy.class::isInstance))
                    .hasSize(5)
                    .containsOnly(new TakenBy(winner));
        }

        @Test
        void againChangesWhenItWasTouchedOnly() {
            missed("CA1");
            missed().take(actor(anna), only().id());
            Taker first = only().taken().orElseThrow();
            crm.pass(Duration.ofMinutes(1));
            missed().take(actor(anna), only().id());

            assertThat(only().taken())
                    .contains(new Taker(first.by(), first.at(), crm.clock().instant()));
        }

        @Test
        void isNotForLeadersWhenAnotherHasTakenIt() {
            missed("CA1");
            missed().take(actor(anna), only().id());

            assertThat(missed().take(actor(crm.user(Role.MANAGER)), only().id()))
                    .isEqualTo(new TakenBy(anna.id()));
        }

        @Test
        void isTooLateForWhatIsDone() {
            missed("CA1");
            MissedCallId id = only().id();
            missed().close(actor(anna), id, "Spam");

            assertThat(missed().take(actor(bert), id)).isInstanceOf(Closed.class);
        }

        @Test
        void refusesAnUnknownItem() {
            assertThatThrownBy(() -> missed().take(actor(anna), MissedCallId.of(99)))
                    .isInstanceOf(MissedCallNotFoundException.class);
        }

        @Test
        void lapsesWhenNothingIsDoneForHalfAnHour() {
            missed("CA1");
            missed().take(actor(anna), only().id());
            crm.pass(Duration.ofMinutes(29));
            assertThat(only().taken()).isPresent();
            crm.pass(Duration.ofMinutes(1));

            assertThat(only().taken()).isEmpty();
            assertThat(crm.heard(MissedCallChanged.class)).hasSize(3);
        }

        @Test
        void goesOnWhileTheTakerTriesToCallBack() {
            missed("CA1");
            missed().take(actor(anna), only().id());
            crm.pass(Duration.ofMinutes(20));
            calledByHand(anna, Direction.OUTBOUND, Outcome.NO_ANSWER);
            crm.pass(Duration.ofMinutes(20));

            assertThat(only().taken()).isPresent();
        }
    }

    @Nested
    class Release {
        @Test
        void givesBackWhatOneHasTaken() {
            missed("CA1");
            missed().take(actor(anna), only().id());
            missed().release(actor(anna), only().id());

            assertThat(only().taken()).isEmpty();
        }

        @Test
        void ofAnothersIsForLeaders() {
            missed("CA1");
            missed().take(actor(anna), only().id());

            assertThat(missed().release(actor(bert), only().id())).isEqualTo(new TakenBy(anna.id()));
            assertThat(missed().release(actor(crm.user(Role.MANAGER)), only().id()))
                    .isInstanceOf(Done.class);
        }
    }

    @Nested
    class Close {
        @Test
        void keepsReasonAndWho() {
            missed("CA1");
            missed().close(actor(anna), only().id(), " Wrong number ");

            assertThat(lastDone().closed())
                    .contains(new Closing(
                            ClosedHow.CLOSED,
                            Optional.of("Wrong number"),
                            Optional.of(anna.id()),
                            crm.clock().instant()));
        }

        @Test
        void needsAReason() {
            missed("CA1");

            assertThatThrownBy(() -> missed().close(actor(anna), only().id(), "  "))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void countsWhatIsOpenAndWhatIsMine() {
        missed("CA1");
        missed().take(actor(anna), only().id());

        assertThat(missed().counts(actor(anna))).isEqualTo(new MissedCallCounts(1, 1));
        assertThat(missed().counts(actor(bert))).isEqualTo(new MissedCallCounts(1, 0));
    }
}
