package io.voipcrm.twilio.simulator.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPage;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignallingTest {

    private final TestNetwork network = new TestNetwork();

    @BeforeEach
    void browsersJoinAConference() {
        network.application().answers("/voice", "<Response><Dial><Conference>room</Conference></Dial></Response>");
    }

    @Nested
    class Registration {

        @Test
        void tellsTheBrowserWhoItIs() {
            TestBrowser alice = network.browser("alice");

            JsonObject token = alice.page().payload("connected").object("token");
            assertThat(token.string("identity")).hasValue("alice");
            assertThat(token.string("accountSid")).hasValue(TestAccount.ACCOUNT_SID);
            assertThat(token.number("ttl").orElseThrow()).isBetween(3595L, 3605L);
        }

        @Test
        void comesAndGoes() {
            TestBrowser alice = network.browser("alice").registered();
            assertThat(alice.page().types()).containsExactly("connected", "ready");
            assertThat(network.control().signalling().registeredIdentities()).containsExactly("alice");

            alice.say("register", "{\"media\":{\"audio\":false}}");
            assertThat(alice.page().types()).endsWith("offline");
            assertThat(network.control().signalling().registeredIdentities()).isEmpty();
        }

        @Test
        void isRefusedBeforeTheTokenIsKnown() {
            TestPage page = new TestPage();
            network.network()
                    .openSignal(page)
                    .onText("{\"type\":\"register\",\"payload\":{\"media\":{\"audio\":true}}}");

            assertThat(errorCode(page)).isEqualTo(31204);
        }

        @Test
        void isRefusedWithoutTheRightToReceive() {
            TestBrowser alice = network.browser("alice");
            VoiceGrant outgoingOnly = new VoiceGrant();
            outgoingOnly.setOutgoingApplicationSid(TestAccount.APP_SID);
            alice.listen(
                    ownToken().identity("alice").grant(outgoingOnly).build().toJwt());
            alice.registered();

            assertThat(errorCode(alice.page())).isEqualTo(31201);
        }

        @Test
        void endsWithTheToken() {
            TestBrowser alice = network.browser("alice").registered();
            network.time().advance(Duration.ofMinutes(61));
            alice.registered();

            assertThat(errorCode(alice.page())).isEqualTo(31205);
            alice.listen(TestNetwork.token("alice").ttl(3600).build().toJwt());
            assertThat(alice.page().types()).endsWith("error");
        }

        @Test
        void goesOnWithAFreshToken() {
            TestBrowser alice = network.browser("alice").registered();
            network.control().signalling().expireToken("alice");
            assertThat(errorCode(alice.page())).isEqualTo(31205);

            alice.listen();
            alice.registered();
            assertThat(alice.page().types()).endsWith("connected", "ready");
        }
    }

    @Nested
    class Connections {

        @Test
        void beatEveryFiveSeconds() {
            TestBrowser alice = network.browser("alice");
            network.time().advance(Duration.ofSeconds(12));

            assertThat(alice.page().texts().stream().filter("\n"::equals)).hasSize(3);
            alice.raw("\n");
            assertThat(alice.page().types()).containsExactly("connected");
        }

        @Test
        void fallSilentOnDemand() {
            TestBrowser alice = network.browser("alice");
            network.control().signalling().stopHeartbeats(true);
            alice.page().forget();
            network.time().advance(Duration.ofMinutes(1));

            assertThat(alice.page().texts()).isEmpty();
        }

        @Test
        void areRefusedOnDemand() {
            network.control().signalling().refuseConnections(true);
            TestPage page = new TestPage();
            network.network().openSignal(page);

            assertThat(page.isClosed()).isTrue();
        }

        @Test
        void areDroppedOnDemand() {
            TestBrowser alice = network.browser("alice").registered();

            assertThat(network.control().signalling().drop("alice")).isEqualTo(1);
            assertThat(alice.page().isClosed()).isTrue();
            assertThat(network.control().signalling().registeredIdentities()).isEmpty();
        }

        @Test
        void surviveFramesThatAreNoFrames() {
            TestBrowser alice = network.browser("alice");
            alice.raw("{broken");
            assertThat(errorCode(alice.page())).isEqualTo(31400);

            alice.say("unheard-of", "{}");
            alice.registered();
            assertThat(alice.page().types()).endsWith("ready");
        }

        @Test
        void leaveNoTokenInTheRecord() {
            network.browser("alice");

            assertThat(network.control().frames()).isNotEmpty().noneMatch(frame -> frame.text()
                    .contains("eyJ"));
        }
    }

    @Nested
    class OutgoingCalls {

        @Test
        void areRefusedWithoutTheRight() {
            TestBrowser alice = network.browser("alice");
            VoiceGrant incomingOnly = new VoiceGrant();
            incomingOnly.setIncomingAllow(true);
            alice.listen(
                    ownToken().identity("alice").grant(incomingOnly).build().toJwt());
            String temporary = alice.dial("");

            JsonObject refused = alice.page().payload("hangup");
            assertThat(refused.string("callsid")).hasValue(temporary);
            assertThat(refused.object("error").number("code")).hasValue(31201L);
            assertThat(network.application().got()).isEmpty();
        }

        @Test
        void canBeGivenUpUnderTheirTemporaryName() {
            network.application().answers("/voice", "<Response><Pause length='60'/></Response>");
            TestBrowser alice = network.browser("alice");
            String temporary = alice.dial("");
            alice.sayOfCall("hangup", temporary);

            assertThat(network.control().calls()).singleElement().satisfies(call -> assertThat(call.status())
                    .isEqualTo(CallStatus.COMPLETED));
        }

        @Test
        void surviveALostSocket() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            String callSid = alice.dialledSid();
            String reconnect =
                    alice.page().payload("answer").string("reconnect").orElseThrow();
            alice.lose();
            network.time().advance(Duration.ofSeconds(29));
            alice.reconnect();
            alice.say("invite", resumption(callSid, reconnect));

            JsonObject answer = alice.page().payload("answer");
            assertThat(answer.string("callsid")).hasValue(callSid);
            assertThat(answer.string("reconnect")).hasValue(reconnect);
            network.time().advance(Duration.ofSeconds(60));
            assertThat(network.control().call(callSid).orElseThrow().status()).isEqualTo(CallStatus.IN_PROGRESS);
        }

        @Test
        void endWhenTheBrowserStaysAway() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            String callSid = alice.dialledSid();
            String reconnect =
                    alice.page().payload("answer").string("reconnect").orElseThrow();
            alice.lose();
            network.time().advance(Duration.ofSeconds(30));
            alice.reconnect();
            alice.say("invite", resumption(callSid, reconnect));

            JsonObject gone = alice.page().payload("hangup");
            assertThat(gone.string("callsid")).hasValue(callSid);
            assertThat(gone.object("error").number("code")).hasValue(31107L);
        }

        @Test
        void resumeOnAFreshTokenToo() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            String reconnect =
                    alice.page().payload("answer").string("reconnect").orElseThrow();
            alice.listen();
            alice.say("invite", resumption(alice.dialledSid(), reconnect));

            assertThat(alice.page().types()).endsWith("connected", "answer");
        }

        @Test
        void negotiateTheirSoundAnew() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            alice.say(
                    "reinvite",
                    JsonObject.of("callsid", alice.dialledSid())
                            .with("sdp", "again")
                            .text());

            assertThat(alice.page().types()).endsWith("answer", "answer");
            assertThat(alice.page().payload("answer").string("sdp")).isPresent();
        }

        @Test
        void acknowledgeMessages() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            alice.say(
                    "message",
                    JsonObject.of("callsid", alice.dialledSid())
                            .with("voiceeventsid", "KX1")
                            .text());

            assertThat(alice.page().payload("ack"))
                    .isEqualTo(JsonObject.of("acktype", "message")
                            .with("callsid", alice.dialledSid())
                            .with("voiceeventsid", "KX1"));
        }

        @Test
        void cannotBeEndedByAnotherBrowser() {
            TestBrowser alice = network.browser("alice");
            alice.dial("");
            TestBrowser mallory = network.browser("mallory");
            mallory.sayOfCall("hangup", alice.dialledSid());

            assertThat(network.control().calls()).singleElement().satisfies(call -> assertThat(call.status())
                    .isEqualTo(CallStatus.IN_PROGRESS));
        }

        private String resumption(String callSid, String reconnect) {
            return JsonObject.of("callsid", callSid)
                    .with("reconnect", reconnect)
                    .with("sdp", "local")
                    .with("twilio", JsonObject.empty())
                    .text();
        }
    }

    private static AccessToken.Builder ownToken() {
        return new AccessToken.Builder(
                TestAccount.ACCOUNT_SID, TestAccount.KEY_SID, TestAccount.KEY_SECRET.getBytes(UTF_8));
    }

    private static long errorCode(TestPage page) {
        Optional<Long> code = page.payload("error").object("error").number("code");
        return code.orElseThrow();
    }
}
