package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.RefusalReason;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.CapabilityMissingException;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPlacingTest extends CallStory {
    private static final PhoneNumber NUMBER = PhoneNumber.of("+46701234567");
    private static final Party CUSTOMER = new Party.Customer();

    CallPlacingTest() {
        crm.companyNumber();
    }

    private Call placed(User agent) {
        Call call = calls.dial(crm.actor(agent), "070-123 45 67", Optional.empty());
        assertThat(crm.dials(agent, call)).isEqualTo(new JoinCall(call.id(), agent.id()));
        crm.joins(agent, call);
        return now(call);
    }

    private LegId customersLeg(Call call) {
        return now(call).customer().orElseThrow().leg();
    }

    @Nested
    class Outside {
        @Test
        void dialsTheNumberOnceTheAgentIsThere() {
            User anna = crm.reachableAgent();
            Call call = calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty());
            assertThat(crm.telephony().dialled()).isEmpty();

            crm.dials(anna, call);
            crm.joins(anna, call);

            assertThat(crm.telephony().dialled()).singleElement().satisfies(request -> {
                assertThat(request.to()).isEqualTo(NUMBER);
                assertThat(request.from()).isEqualTo(COMPANY);
                assertThat(request.party()).isEqualTo(CUSTOMER);
                assertThat(request.ringTime()).isEqualTo(RING_TIME);
            });
            assertThat(now(call).state()).isEqualTo(CallState.RINGING);
            assertThat(now(call).progress().agent()).contains(anna.id());
        }

        @Test
        void dialsOnceHoweverOftenTheAgentComesIn() {
            User anna = crm.reachableAgent();
            Call call = placed(anna);

            comesIn(anna, call, "another-tab");
            crm.joins(anna, call);

            assertThat(crm.telephony().dialled()).extracting(DialRequest::to).containsExactly(NUMBER);
        }

        @Test
        void isInProgressOnceTheCustomerIsThere() {
            User anna = crm.reachableAgent();
            Call call = placed(anna);
            crm.told(new LegEvent.Ringing(
                    call.id(), customersLeg(call), CUSTOMER, crm.clock().instant()));
            assertThat(now(call).customer().orElseThrow().state()).isEqualTo(ParticipantState.RINGING);

            crm.joins(call, customersLeg(call), CUSTOMER);

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(crm.heard(CallAnswered.class)).hasSize(1);
            assertThat(crm.telephony().holds()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"BUSY,BUSY", "NO_ANSWER,NO_ANSWER", "FAILED,FAILED", "CANCELED,CANCELED", "COMPLETED,CANCELED"})
        void endsAsTheCustomersTelephoneTells(LegEnd.How how, Outcome outcome) {
            User anna = crm.reachableAgent();
            Call call = placed(anna);

            crm.ends(call, customersLeg(call), CUSTOMER, how);

            assertThat(now(call).progress().outcome()).contains(outcome);
            assertThat(now(call).failure().isPresent()).isEqualTo(outcome == Outcome.FAILED);
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
        }

        @Test
        void failsWithTheProvidersReasonWhenItCanNotBeDialled() {
            User anna = crm.reachableAgent();
            Call call = calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty());
            crm.telephony().refuse();

            crm.dials(anna, call);
            crm.joins(anna, call);

            assertThat(now(call).progress().outcome()).contains(Outcome.FAILED);
            assertThat(now(call).failure()).contains("The provider refuses");
        }

        @Test
        void isCancelledWhenTheAgentHangsUpFirst() {
            User anna = crm.reachableAgent();
            Call call = placed(anna);
            LegId customer = customersLeg(call);

            calls.hangUp(crm.actor(anna), call.id());
            crm.ends(call, customer, CUSTOMER, LegEnd.How.CANCELED);

            assertThat(crm.telephony().hungUp()).contains(customer);
            assertThat(now(call).progress().outcome()).contains(Outcome.CANCELED);
        }

        @Test
        void stopsRingingWhenTheAgentVanishes() {
            User anna = crm.reachableAgent();
            Call call = placed(anna);

            crm.vanishes(anna, call);

            assertThat(crm.telephony().hungUp()).containsExactly(customersLeg(call));
        }

        @Test
        void isCancelledWhenTheAgentDoesNotConnect() {
            User anna = crm.reachableAgent();
            Call call = calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty());

            crm.pass(LEASE);

            assertThat(now(call).progress().outcome()).contains(Outcome.CANCELED);
            assertThat(crm.telephony().dialled()).isEmpty();
        }

        @Test
        void isParkedWhenTheAgentVanishesFromTheTalk() {
            User anna = crm.reachableAgent();
            Call call = placed(anna);
            crm.joins(call, customersLeg(call), CUSTOMER);

            crm.vanishes(anna, call);

            assertThat(now(call).state()).isEqualTo(CallState.PARKED);
            assertThat(crm.telephony().holds()).hasSize(1);
        }

        @Test
        void isNotPossibleWithoutTheCapability() {
            User anna = crm.reachableAgent();
            crm.telephony().lack(Capability.DIAL);

            assertThatExceptionOfType(CapabilityMissingException.class)
                    .isThrownBy(() -> calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty()));
        }
    }

    @Nested
    class Refused {
        @Test
        void standsInTheLogWithItsReason() {
            User anna = crm.reachableAgent();

            assertThatExceptionOfType(DialRefusedException.class)
                    .isThrownBy(() -> calls.dial(crm.actor(anna), "+1 212 555 01 00", Optional.empty()))
                    .satisfies(refused -> {
                        Call attempt = crm.call(refused.audit());
                        assertThat(refused.reason()).isEqualTo(RefusalReason.COUNTRY);
                        assertThat(attempt.progress().outcome()).contains(Outcome.REFUSED);
                        assertThat(attempt.failure()).contains(refused.getMessage());
                        assertThat(crm.heard(CallEnded.class)).containsExactly(new CallEnded(attempt));
                    });
            assertThat(crm.telephony().dialled()).isEmpty();
        }

        @Test
        void isAColleagueWhoIsNotThere() {
            User anna = crm.reachableAgent();
            User bert = crm.user(Role.USER);

            assertThatExceptionOfType(DialRefusedException.class)
                    .isThrownBy(
                            () -> calls.dial(crm.actor(anna), bert.extension().digits(), Optional.empty()))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.NOT_THERE));
        }
    }

    @Nested
    class Colleagues {
        private final User anna = crm.reachableAgent();
        private final User bert = crm.reachableAgent();
        private final Call call = calls.dial(crm.actor(anna), bert.extension().digits(), Optional.empty());

        @BeforeEach
        void annaComesIn() {
            crm.dials(anna, call);
            crm.joins(anna, call);
        }

        @Test
        void ringAtTheColleaguesAlone() {
            crm.reachableAgent();
            crm.pass(Duration.ofSeconds(1));

            assertThat(now(call).direction()).isEqualTo(Direction.INTERNAL);
            assertThat(now(call).ringing().offeredTo()).containsExactly(bert.id());
            assertThat(now(call).ringing().purpose()).isEqualTo(Purpose.INTERNAL);
            assertThat(now(call).waitsForAgent(crm.clock().instant())).isTrue();
        }

        @Test
        void talkAndEndTogether() {
            comesIn(bert, call, "bert");
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now(call).present()).containsExactly(anna.id(), bert.id());

            crm.vanishes(anna, call);
            assertThat(crm.telephony().hungUp()).containsExactly(LegId.of("bert"));

            crm.told(new ConferenceEnded(call.id(), crm.clock().instant()));
            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
        }

        @Test
        void areNotAnsweredWhenTheOtherDeclines() {
            calls.decline(crm.actor(bert), call.id());

            assertThat(now(call).progress().outcome()).contains(Outcome.NO_ANSWER);
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
        }

        @Test
        void areNotAnsweredWhenTheTimeIsOver() {
            crm.pass(RING_TIME);

            assertThat(now(call).progress().outcome()).contains(Outcome.NO_ANSWER);
        }

        @Test
        void areCancelledWhenTheCallerLeavesFirst() {
            crm.vanishes(anna, call);
            crm.told(new ConferenceEnded(call.id(), crm.clock().instant()));

            assertThat(now(call).progress().outcome()).contains(Outcome.CANCELED);
        }
    }
}
