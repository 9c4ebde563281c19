package io.voipcrm.twilio.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.type.PhoneNumber;
import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TwilioClient;
import io.voipcrm.twilio.simulator.control.ScriptedCallee;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Twilio's own client asks and reads the answers. */
class RestApiTest {

    private static final String OTHER = "+46812345678";

    private final TestNetwork network = new TestNetwork();
    private final TwilioRestClient twilio = TwilioClient.of(network);

    @BeforeEach
    void customersWaitInAConference() {
        network.application()
                .answers(
                        "/voice",
                        "<Response><Dial action='/next'><Conference startConferenceOnEnter='false'"
                                + " participantLabel='customer' statusCallback='/conference'"
                                + " statusCallbackEvent='join leave mute hold end'>call-1</Conference></Dial></Response>");
    }

    @Nested
    class Access {

        @Test
        void needsTheAccountsOwnCredentials() {
            assertThat(get(Optional.empty()).status()).isEqualTo(401);
            assertThat(get(Optional.of(TestNetwork.basic(TestAccount.ACCOUNT_SID, "wrong")))
                            .status())
                    .isEqualTo(401);
            assertThat(get(Optional.of(TestNetwork.basic(TestAccount.ACCOUNT_SID, TestAccount.AUTH_TOKEN)))
                            .status())
                    .isEqualTo(200);
            assertThat(get(Optional.of(TestNetwork.basic(TestAccount.KEY_SID, TestAccount.KEY_SECRET)))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void readsTheAccount() {
            Account account = Account.fetcher(TestAccount.ACCOUNT_SID).fetch(twilio);

            assertThat(account.getSid()).isEqualTo(TestAccount.ACCOUNT_SID);
            assertThat(account.getStatus()).isEqualTo(Account.Status.ACTIVE);
        }

        @Test
        void explainsRefusalsAsTwilioDoes() {
            JsonObject error = error("GET", "/Calls/CA" + "0".repeat(32) + ".json", Map.of(), 404);

            assertThat(error.number("code")).hasValue(20404L);
            assertThat(error.number("status")).hasValue(404L);
            assertThat(error.string("message")).isPresent();
            assertThat(error.string("more_info")).isPresent();
        }

        @Test
        void failsOnDemand() {
            network.network().rest().faults().fail(429, 1);

            assertThat(error("GET", ".json", Map.of(), 429).number("code")).hasValue(20429L);
            assertThat(network.rest("GET", ".json", Map.of()).status()).isEqualTo(200);
        }

        private RestAnswer get(Optional<String> authorization) {
            String path = "/2010-04-01/Accounts/" + TestAccount.ACCOUNT_SID + ".json";
            return network.network().rest().handle(new RestRequest("GET", path, Map.of(), authorization));
        }
    }

    @Nested
    class OnCalls {

        @Test
        void readsARunningAndAnEndedCall() {
            String sid = customerCalls();
            Call running = Call.fetcher(sid).fetch(twilio);
            assertThat(running.getSid()).isEqualTo(sid);
            assertThat(running.getStatus()).isEqualTo(Call.Status.IN_PROGRESS);
            assertThat(running.getFrom()).isEqualTo(TestAccount.CUSTOMER);
            assertThat(running.getDirection()).isEqualTo("inbound");
            assertThat(running.getDuration()).isNull();
            assertThat(running.getStartTime().toInstant())
                    .isEqualTo(network.time().instant());

            network.time().advance(Duration.ofSeconds(42));
            network.control().hangUp(sid);
            Call ended = Call.fetcher(sid).fetch(twilio);
            assertThat(ended.getStatus()).isEqualTo(Call.Status.COMPLETED);
            assertThat(ended.getDuration()).isEqualTo("42");
            assertThat(ended.getEndTime().toInstant()).isEqualTo(network.time().instant());
        }

        @Test
        void listsThemByStatus() {
            String running = customerCalls();
            network.control().hangUp(customerCalls());

            JsonObject page = JsonObject.parse(ok("GET", "/Calls.json"));
            assertThat((List<?>) page.members().get("calls")).hasSize(2);
            assertThat(network.rest("GET", "/Calls.json", Map.of("Status", "in-progress"))
                            .json())
                    .contains(running)
                    .contains("\"next_page_uri\":null");
        }

        @Test
        void endsACall() {
            String sid = customerCalls();
            Call ended =
                    Call.updater(sid).setStatus(Call.UpdateStatus.COMPLETED).update(twilio);

            assertThat(ended.getStatus()).isEqualTo(Call.Status.COMPLETED);
            JsonObject again = error("POST", "/Calls/" + sid + ".json", Map.of("Status", "completed"), 400);
            assertThat(again.number("code")).hasValue(21220L);
        }

        @Test
        void cannotCancelAnAnsweredCall() {
            error("POST", "/Calls/" + customerCalls() + ".json", Map.of("Status", "canceled"), 400);
        }

        @Test
        void redirectsACall() {
            network.application().answers("/elsewhere", "<Response><Pause length='9'/></Response>");
            String sid = customerCalls();
            ok("POST", "/Calls/" + sid + ".json", Map.of("Url", "http://app.test/elsewhere"));

            assertThat(network.application().only("/elsewhere").field("CallSid"))
                    .isEqualTo(sid);
            assertThat(network.application().got("/next")).isEmpty();
        }

        @Test
        void placesACall() {
            network.control().whenCalled(OTHER, ScriptedCallee.pickingUpAfter(Duration.ofSeconds(3)));
            network.application().answers("/outbound", "<Response><Pause length='10'/></Response>");
            Call queued = Call.creator(
                            new PhoneNumber(OTHER),
                            new PhoneNumber(TestAccount.COMPANY),
                            URI.create("http://app.test/outbound"))
                    .setStatusCallback("http://app.test/leg")
                    .setStatusCallbackEvent(List.of("answered", "completed"))
                    .create(twilio);
            assertThat(queued.getStatus()).isEqualTo(Call.Status.QUEUED);
            network.time().advance(Duration.ofSeconds(20));

            assertThat(network.application().only("/outbound").fields())
                    .containsEntry("Direction", "outbound-api")
                    .containsEntry("CallStatus", "in-progress");
            assertThat(network.application().got("/leg"))
                    .extracting(got -> got.field("CallStatus"))
                    .containsExactly("in-progress", "completed");
            assertThat(network.application().got("/leg").get(1).field("CallDuration"))
                    .isEqualTo("10");
        }

        @Test
        void placesNoCallFromAForeignNumber() {
            JsonObject error =
                    error("POST", "/Calls.json", Map.of("From", OTHER, "To", OTHER, "Url", "http://app.test/x"), 400);

            assertThat(error.number("code")).hasValue(21210L);
        }
    }

    @Nested
    class OnConferences {

        @Test
        void findsTheOpenOneByName() {
            customerCalls();
            List<Conference> open = new ArrayList<>();
            Conference.reader()
                    .setFriendlyName("call-1")
                    .setStatus(Conference.Status.INIT)
                    .read(twilio)
                    .forEach(open::add);
            assertThat(open).hasSize(1);
            Conference found = open.get(0);

            assertThat(found.getFriendlyName()).isEqualTo("call-1");
            assertThat(found.getStatus()).isEqualTo(Conference.Status.INIT);
        }

        @Test
        void endsOne() {
            String call = customerCalls();
            Conference ended = Conference.updater(conference())
                    .setStatus(Conference.UpdateStatus.COMPLETED)
                    .update(twilio);

            assertThat(ended.getStatus()).isEqualTo(Conference.Status.COMPLETED);
            assertThat(ended.getReasonConferenceEnded())
                    .isEqualTo(Conference.ReasonConferenceEnded.CONFERENCE_ENDED_VIA_API);
            assertThat(network.application().only("/next").field("CallSid")).isEqualTo(call);
            assertThat(network.application().got("/conference")).last().satisfies(got -> assertThat(
                            got.field("ReasonConferenceEnded"))
                    .isEqualTo("conference-ended-via-api"));
        }

        @Test
        void mutesAndHoldsAParticipant() {
            String call = customerCalls();
            Participant held = Participant.updater(conference(), call)
                    .setMuted(true)
                    .setHold(true)
                    .setEndConferenceOnExit(true)
                    .update(twilio);

            assertThat(held.getMuted()).isTrue();
            assertThat(held.getHold()).isTrue();
            assertThat(held.getEndConferenceOnExit()).isTrue();
            assertThat(held.getLabel()).isEqualTo("customer");
            Participant.updater(conference(), call)
                    .setMuted(false)
                    .setHold(false)
                    .update(twilio);
            assertThat(network.application().got("/conference"))
                    .extracting(got -> got.field("StatusCallbackEvent"))
                    .containsExactly(
                            "participant-join",
                            "participant-mute",
                            "participant-hold",
                            "participant-unmute",
                            "participant-unhold");
        }

        @Test
        void sendsAParticipantOut() {
            String call = customerCalls();
            assertThat(Participant.deleter(conference(), call).delete(twilio)).isTrue();

            assertThat(network.application().only("/next").field("CallSid")).isEqualTo(call);
            assertThat(network.application().got("/conference")).last().satisfies(got -> assertThat(
                            got.field("ReasonConferenceEnded"))
                    .isEqualTo("last-participant-kicked"));
        }

        @Test
        void callsSomebodyIn() {
            network.control().whenCalled(OTHER, ScriptedCallee.pickingUpAfter(Duration.ofSeconds(3)));
            customerCalls();
            String path = "/Conferences/" + conference() + "/Participants.json";
            RestAnswer answer = network.rest(
                    "POST", path, Map.of("From", TestAccount.COMPANY, "To", OTHER, "Label", "a \"third\" <party>"));
            assertThat(answer.status()).isEqualTo(201);
            assertThat(JsonObject.parse(answer.json()).string("status")).hasValue("queued");
            network.time().advance(Duration.ofSeconds(3));

            JsonObject page = JsonObject.parse(ok("GET", path));
            assertThat((List<?>) page.members().get("participants")).hasSize(2);
            assertThat(page.text()).contains("a \\\"third\\\" <party>");
        }

        private String conference() {
            return Conference.reader().read(twilio).iterator().next().getSid();
        }
    }

    private String customerCalls() {
        String sid = network.control().customerCalls(ScriptedCustomer.calling(TestAccount.CUSTOMER));
        network.time().settle();
        return sid;
    }

    private String ok(String method, String path) {
        return ok(method, path, Map.of());
    }

    private String ok(String method, String path, Map<String, String> parameters) {
        RestAnswer answer = network.rest(method, path, parameters);
        assertThat(answer.status()).as(answer.json()).isEqualTo(200);
        return answer.json();
    }

    private JsonObject error(String method, String path, Map<String, String> parameters, int status) {
        RestAnswer answer = network.rest(method, path, parameters);
        assertThat(answer.status()).as(answer.json()).isEqualTo(status);
        return JsonObject.parse(answer.json());
    }
}
