package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches Twilio when somebody is dialled, held or muted. */
class CallControlTest {
    private static final CallId CALL = CallId.of(7);
    private static final LegId LEG = LegId.of(Requests.CUSTOMER_LEG);
    private static final String CONFERENCE = "CF" + "c".repeat(32);
    private static final String ACCOUNT = "/2010-04-01/Accounts/" + Accounts.ACCOUNT;
    private static final String OF_SEVEN = "https://crm.example.com/api/twilio/%s?call=7%s#rc=3&rp=ct,rt,5xx";

    private final StandInServer server = StandInServer.start();
    private final TwilioTelephony telephony = new TwilioTelephony(
            Accounts.settings().withRestBase(server.address("")), SingleTryHttpClient.Patience.usual());

    @AfterEach
    void stop() {
        telephony.close();
        server.stop();
    }

    @Nested
    class Dialling {
        @Test
        void bringsTheCustomerIntoTheCallsConference() {
            server.answer(201, "{\"call_sid\":\"" + LEG + "\"}");

            assertThat(telephony.dial(request(new Party.Customer()))).isEqualTo(LEG);

            StandInServer.Received asked = server.onlyRequest();
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.path()).isEqualTo(ACCOUNT + "/Conferences/call-7/Participants.json");
            assertThat(asked.form())
                    .containsEntry("From", Accounts.COMPANY)
                    .containsEntry("To", "+46701234567")
                    .containsEntry("Label", "customer")
                    .containsEntry("Timeout", "30")
                    .containsEntry("TimeLimit", "7200")
                    .containsEntry("EarlyMedia", "true")
                    .containsEntry("StartConferenceOnEnter", "true")
                    .containsEntry("EndConferenceOnExit", "true")
                    .containsEntry("Beep", "false")
                    .containsEntry("StatusCallback", OF_SEVEN.formatted("status", "&leg=customer"))
                    .containsEntry("StatusCallbackEvent", "initiated ringing answered completed")
                    .containsEntry("ConferenceStatusCallback", OF_SEVEN.formatted("conference", ""))
                    .containsEntry("ConferenceStatusCallbackEvent", "start end join leave mute hold");
        }

        @Test
        void aGuestWhoLeavesEndsNothing() {
            server.answer(201, "{\"call_sid\":\"" + LEG + "\"}");
            telephony.dial(request(new Party.Guest(2)));

            assertThat(server.onlyRequest().form())
                    .containsEntry("Label", "guest-2")
                    .containsEntry("EndConferenceOnExit", "false")
                    .containsEntry("StatusCallback", OF_SEVEN.formatted("status", "&leg=guest-2"));
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 503, 400})
        void isAskedForOnceAsItCostsMoney(int status) {
            server.answer(status, "{\"code\":20500,\"message\":\"no\",\"status\":" + status + "}");

            assertThatThrownBy(() -> telephony.dial(request(new Party.Customer())))
                    .isInstanceOf(TelephonyException.Final.class);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void mayBeAskedForAgainOnlyWhenItWasRefusedForTheRate() {
            server.answer(429, "{\"code\":20429,\"message\":\"no\",\"status\":429}");

            assertThatThrownBy(() -> telephony.dial(request(new Party.Customer())))
                    .isInstanceOf(TelephonyException.Retriable.class);
            assertThat(server.requests()).hasSize(1);
        }

        private DialRequest request(Party party) {
            return new DialRequest(
                    CALL,
                    party,
                    PhoneNumber.of("+46701234567"),
                    PhoneNumber.of(Accounts.COMPANY),
                    Duration.ofSeconds(30),
                    Duration.ofHours(2));
        }
    }

    @Nested
    class InTheConference {
        @Test
        void aPartyHearsMusic() {
            conferences("completed", "in-progress");
            telephony.hold(CALL, LEG, true);

            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(0).query()).contains("FriendlyName=call-7");
            StandInServer.Received asked = server.requests().get(1);
            assertThat(asked.path())
                    .isEqualTo(ACCOUNT + "/Conferences/" + CONFERENCE + "1/Participants/" + LEG + ".json");
            assertThat(asked.form())
                    .containsOnly(
                            Xml.attribute("Hold", "true"),
                            Xml.attribute("HoldMethod", "POST"),
                            Xml.attribute("HoldUrl", "https://crm.example.com/api/twilio/wait?call=7"));
        }

        @Test
        void aPartyHearsTheOthersAgain() {
            conferences("init");
            telephony.hold(CALL, LEG, false);

            assertThat(server.requests().get(1).form()).containsOnly(Xml.attribute("Hold", "false"));
        }

        @Test
        void aPartyIsNotHeard() {
            conferences("in-progress");
            telephony.mute(CALL, LEG, true);

            assertThat(server.requests().get(1).form()).containsOnly(Xml.attribute("Muted", "true"));
        }

        @Test
        void withoutAConferenceNobodyCanBeHeld() {
            conferences("completed");

            assertThatThrownBy(() -> telephony.hold(CALL, LEG, true))
                    .isInstanceOf(TelephonyException.Final.class)
                    .hasMessageContaining("7");
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void whoeverIsNotInItCantBeMuted() {
            conferences("in-progress");
            server.answerNext(404, "{\"code\":20404,\"message\":\"not found\",\"status\":404}");

            assertThatThrownBy(() -> telephony.mute(CALL, LEG, true)).isInstanceOf(TelephonyException.Final.class);
        }

        @Test
        void aQuestionThatFailedMayBeAskedAgain() {
            server.answer(503, "{\"code\":20503,\"message\":\"no\",\"status\":503}");

            assertThatThrownBy(() -> telephony.hold(CALL, LEG, true)).isInstanceOf(TelephonyException.Retriable.class);
        }

        private void conferences(String... statuses) {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < statuses.length; i++) {
                list.append(i == 0 ? "" : ",")
                        .append("{\"sid\":\"%s%d\",\"status\":\"%s\"}".formatted(CONFERENCE, i, statuses[i]));
            }
            server.answerNext(200, "{\"conferences\":[" + list + "],\"page_size\":20}");
            server.answer(200, "{\"call_sid\":\"" + LEG + "\"}");
        }
    }
}
