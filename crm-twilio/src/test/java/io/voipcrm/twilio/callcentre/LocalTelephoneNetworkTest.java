package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.user.Extension;
import io.voipcrm.twilio.TwilioSettings;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.junit.AgentBrowser;
import io.voipcrm.twilio.simulator.junit.LocalNetwork;
import io.voipcrm.twilio.simulator.junit.LocalTelephoneNetwork;
import io.voipcrm.twilio.simulator.webhook.HttpSender.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The extension as a host's own tests use it: nothing here but the library and the annotation. */
@LocalTelephoneNetwork(application = "http://crm.test", virtualTime = true)
class LocalTelephoneNetworkTest {
    private static final String ROOM =
            "<Response><Dial><Conference endConferenceOnExit=\"true\">a room</Conference></Dial></Response>";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LocalNetwork network;
    private final TwilioTelephony telephony;

    LocalTelephoneNetworkTest(LocalNetwork network) {
        this.network = network;
        this.telephony = new TwilioTelephony(
                TwilioSettings.of(() -> Optional.of(credentials(network.account())), URI.create("http://crm.test"))
                        .withRestBase(network.restBase())
                        .withClock(network.time().orElseThrow()));
    }

    @BeforeEach
    void everybodyMeetsInOneRoom() {
        network.answerWebhooks(request -> {
            asked.add(request.url());
            return Reply.of(200, request.url().endsWith("/voice") ? ROOM : "<Response/>");
        });
    }

    @AfterEach
    void close() {
        telephony.close();
    }

    @Test
    void aCustomerAndAnAgentMeetAndTheAgentIsHungUpOn() {
        String customer = network.control().customerCalls(ScriptedCustomer.calling("+46701234567"));
        pass(Duration.ZERO);
        AgentBrowser alice = network.browser()
                .register(telephony
                        .clientToken(Extension.of("201"), Duration.ofMinutes(5))
                        .token());
        alice.dial(Map.of("callId", "1"));
        pass(Duration.ofSeconds(10));
        assertThat(network.control().conferences().get(0).participants())
                .extracting("callSid")
                .containsExactly(customer, alice.callSid().orElseThrow());

        network.control().hangUp(customer);
        pass(Duration.ofSeconds(1));

        assertThat(alice.received()).containsSubsequence("connected", "ready", "ringing", "answer", "hangup");
        assertThat(network.control().call(customer)).map(CallView::talked).contains(Duration.ofSeconds(10));
        assertThat(asked).contains("http://crm.test/api/twilio/voice", "http://crm.test/api/twilio/status");
    }

    @Test
    void everyTestHasANetworkOfItsOwn() {
        assertThat(network.control().calls()).isEmpty();
    }

    @Test
    void anAgentHangsUpOrIsLost() {
        AgentBrowser alice = network.browser()
                .register(telephony
                        .clientToken(Extension.of("201"), Duration.ofMinutes(5))
                        .token());
        alice.dial(Map.of());
        pass(Duration.ofSeconds(3));
        alice.hangUp();
        assertThat(statuses()).containsExactly(CallStatus.COMPLETED);
        alice.dial(Map.of());
        pass(Duration.ofSeconds(3));
        alice.close();
        assertThat(statuses()).containsExactly(CallStatus.COMPLETED, CallStatus.IN_PROGRESS);
        pass(Duration.ofSeconds(30));

        assertThat(statuses()).containsOnly(CallStatus.COMPLETED);
    }

    private List<CallStatus> statuses() {
        return network.control().calls().stream().map(CallView::status).toList();
    }

    private void pass(Duration time) {
        network.time().orElseThrow().advance(time);
    }

    private static Credentials credentials(NetworkAccount account) {
        return new Credentials(
                account.accountSid(),
                account.apiKey().sid(),
                new Secret(account.apiKey().secret()),
                account.app().sid(),
                PhoneNumber.of(account.numbers().get(0).number()),
                Optional.of(new Secret(account.authToken())));
    }
}
