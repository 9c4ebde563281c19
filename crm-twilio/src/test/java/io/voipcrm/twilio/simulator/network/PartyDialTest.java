package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestApplication;
import io.voipcrm.twilio.simulator.TestApplication.Got;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPhone;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.ScriptedCallee;
import io.voipcrm.twilio.simulator.control.ScriptedCallee.Reaction;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Direction;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A Dial that rings clients and numbers directly. */
class PartyDialTest {

    private static final ScriptedCustomer CUSTOMER = ScriptedCustomer.calling(TestAccount.CUSTOMER);
    private static final String OTHER = "+46812345678";

    private final TestNetwork network = new TestNetwork();
    private final TestApplication application = network.application();

    @Nested
    class ToClients {

        @Test
        void letsEveryPageOfAClientRing() {
            dials("<Client><Identity>alice</Identity><Parameter name='callId' value='a b'/></Client>");
            TestBrowser one = network.browser("alice").registered();
            TestBrowser two = network.browser("alice").registered();
            String parent = customerCalls();

            JsonObject invite = one.page().payload("invite");
            assertThat(two.page().payload("invite").string("callsid")).isEqualTo(invite.string("callsid"));
            assertThat(invite.string("callsid")).isNotEqualTo(Optional.of(parent));
            assertThat(invite.string("reconnect")).isPresent();
            assertThat(invite.string("sdp").orElse("")).contains("a=setup:actpass");
            JsonObject parameters = invite.object("parameters");
            assertThat(parameters.string("From")).hasValue(TestAccount.CUSTOMER);
            assertThat(parameters.string("To")).hasValue("client:alice");
            assertThat(parameters.string("Params")).hasValue("callId=a+b");
        }

        @Test
        void connectsTheFirstWhoAnswersAndCancelsTheOthers() {
            dials("<Client>alice</Client><Client>bob</Client>");
            TestBrowser alice = network.browser("alice").registered();
            TestBrowser alicesOtherPage = network.browser("alice").registered();
            TestBrowser bob = network.browser("bob").registered();
            customerCalls();
            answer(alice);

            assertThat(alicesOtherPage.page().types()).endsWith("invite", "cancel");
            assertThat(bob.page().types()).endsWith("invite", "cancel");
            assertThat(alice.page().types()).endsWith("invite");

            answer(alicesOtherPage);
            answer(bob);
            assertThat(alicesOtherPage.page().types()).endsWith("hangup");
            assertThat(bob.page().types()).endsWith("hangup");
            assertThat(children())
                    .extracting(CallView::status)
                    .containsExactlyInAnyOrder(CallStatus.IN_PROGRESS, CallStatus.CANCELED);
        }

        @Test
        void isBusyWhenEverybodyDeclines() {
            dials("<Client>alice</Client><Client>bob</Client>");
            TestBrowser alice = network.browser("alice").registered();
            TestBrowser bob = network.browser("bob").registered();
            customerCalls();
            decline(alice);
            assertThat(application.got("/next")).isEmpty();
            decline(bob);

            assertThat(application.only("/next").field("DialCallStatus")).isEqualTo("busy");
        }

        @Test
        void cancelsTheOtherPagesOfWhoeverDeclines() {
            dials("<Client>alice</Client>");
            TestBrowser one = network.browser("alice").registered();
            TestBrowser two = network.browser("alice").registered();
            customerCalls();
            decline(one);

            assertThat(two.page().types()).endsWith("invite", "cancel");
        }

        @Test
        void endsUnansweredAfterTheTimeout() {
            dials("<Client>alice</Client>");
            TestBrowser alice = network.browser("alice").registered();
            customerCalls();
            network.time().advance(Duration.ofSeconds(30));

            assertThat(alice.page().types()).endsWith("invite", "cancel");
            assertThat(application.only("/next").fields())
                    .containsEntry("DialCallStatus", "no-answer")
                    .containsEntry("DialBridged", "false")
                    .doesNotContainKey("DialCallDuration");
        }

        @Test
        void ringsAPageThatRegistersMeanwhile() {
            dials("<Client>alice</Client>");
            TestBrowser alice = network.browser("alice").registered();
            customerCalls();
            alice.lose();
            alice.reconnect();
            alice.registered();
            answer(alice);

            assertThat(children()).extracting(CallView::status).containsExactly(CallStatus.IN_PROGRESS);
        }

        @Test
        void stopsRingingWhenTheCallerGivesUp() {
            dials("<Client>alice</Client>");
            TestBrowser alice = network.browser("alice").registered();
            network.control().hangUp(customerCalls());
            network.time().settle();

            assertThat(alice.page().types()).endsWith("invite", "cancel");
            assertThat(children()).extracting(CallView::status).containsExactly(CallStatus.CANCELED);
        }

        @Test
        void reachesNobodyWhoIsNotRegistered() {
            dials("<Client>alice</Client>");
            customerCalls();

            assertThat(application.only("/next").field("DialCallStatus")).isEqualTo("no-answer");
        }

        @Test
        void takesTheOfferFromTheTelephonePage() {
            dials("<Client>alice</Client>");
            TestPhone phone = network.phone(TestAccount.CUSTOMER);
            TestBrowser alice = network.browser("alice").registered();
            phone.dial(TestAccount.COMPANY);
            JsonObject wanted = phone.page().last("offer-wanted");
            phone.say(JsonObject.of("type", "offer-sdp")
                    .with("legSid", wanted.string("legSid").orElse(""))
                    .with("sdp", "the phone's offer"));

            assertThat(alice.page().payload("invite").string("sdp")).hasValue("the phone's offer");
            answer(alice);
            assertThat(phone.page().last("peer-answer").string("sdp")).hasValue("answer of the browser");
        }
    }

    @Nested
    class ToNumbers {

        @Test
        void tellsHowTheCalledNumberBehaves() {
            network.control().whenCalled(OTHER, ScriptedCallee.pickingUpAfter(Duration.ofSeconds(5)));
            dials("<Number statusCallback='/leg' statusCallbackEvent='initiated ringing answered completed'>" + OTHER
                    + "</Number>");
            String parent = customerCalls();
            network.time().advance(Duration.ofSeconds(5));
            assertThat(network.control().call(parent).orElseThrow().status()).isEqualTo(CallStatus.IN_PROGRESS);
            network.time().advance(Duration.ofSeconds(7));
            network.control().hangUp(children().get(0).sid());
            network.time().settle();

            assertThat(application.got("/leg"))
                    .extracting(got -> got.field("CallStatus"))
                    .containsExactly("initiated", "ringing", "in-progress", "completed");
            assertThat(application.got("/leg"))
                    .extracting(got -> got.field("SequenceNumber"))
                    .containsExactly("0", "1", "2", "3");
            Got last = application.got("/leg").get(3);
            assertThat(last.fields())
                    .containsEntry("ParentCallSid", parent)
                    .containsEntry("Direction", "outbound-dial")
                    .containsEntry("CallDuration", "7");
            assertThat(application.only("/next").fields())
                    .containsEntry("DialCallStatus", "completed")
                    .containsEntry("DialCallDuration", "7")
                    .containsEntry("DialBridged", "true")
                    .containsEntry("CallSid", parent);
        }

        @Test
        void knowsBusyAndUnknownNumbers() {
            network.control()
                    .whenCalled(OTHER, new ScriptedCallee(Reaction.DECLINES, Duration.ofSeconds(1), Optional.empty()));
            dials("<Number>" + OTHER + "</Number>");
            customerCalls();
            network.time().advance(Duration.ofSeconds(1));
            assertThat(application.only("/next").field("DialCallStatus")).isEqualTo("busy");

            dials("<Number>+46899999999</Number>");
            customerCalls();
            assertThat(application.got("/next").get(1).field("DialCallStatus")).isEqualTo("failed");
        }

        @Test
        void ringsTheTelephonePageAndGivesItTheBrowsersSound() {
            dials("<Number>" + TestAccount.CUSTOMER + "</Number>");
            TestPhone phone = network.phone(TestAccount.CUSTOMER);
            TestBrowser alice = network.browser("alice");
            alice.dial("To=%2B46701234567");
            JsonObject incoming = phone.page().last("incoming");
            assertThat(alice.page().types()).containsExactly("connected", "ringing");

            phone.say(JsonObject.of("type", "answer")
                    .with("callSid", incoming.string("callSid").orElse("")));
            phone.say(JsonObject.of("type", "answer-sdp")
                    .with(
                            "legSid",
                            phone.page().last("peer-offer").string("legSid").orElse(""))
                    .with("sdp", "the phone's answer"));

            assertThat(alice.page().payload("answer").string("sdp")).hasValue("the phone's answer");
            phone.say(JsonObject.of("type", "hangup")
                    .with("callSid", incoming.string("callSid").orElse("")));
            assertThat(application.only("/next").field("DialCallStatus")).isEqualTo("completed");
        }

        @Test
        void canBeDeclinedOnTheTelephonePage() {
            dials("<Number>" + TestAccount.CUSTOMER + "</Number>");
            TestPhone phone = network.phone(TestAccount.CUSTOMER);
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            phone.say(JsonObject.of("type", "decline")
                    .with(
                            "callSid",
                            phone.page().last("incoming").string("callSid").orElse("")));

            assertThat(application.only("/next").field("DialCallStatus")).isEqualTo("busy");
        }
    }

    private void dials(String nouns) {
        application.answers(
                "/voice", "<Response><Dial action='/next' answerOnBridge='true'>" + nouns + "</Dial></Response>");
    }

    private String customerCalls() {
        String sid = network.control().customerCalls(CUSTOMER);
        network.time().settle();
        return sid;
    }

    private List<CallView> children() {
        return network.control().calls().stream()
                .filter(call -> call.direction() == Direction.OUTBOUND_DIAL)
                .toList();
    }

    private static void answer(TestBrowser browser) {
        browser.say(
                "answer",
                JsonObject.of(
                                "callsid",
                                browser.page()
                                        .payload("invite")
                                        .string("callsid")
                                        .orElse(""))
                        .with("sdp", "answer of the browser")
                        .text());
    }

    private static void decline(TestBrowser browser) {
        browser.sayOfCall(
                "reject", browser.page().payload("invite").string("callsid").orElse(""));
    }
}
