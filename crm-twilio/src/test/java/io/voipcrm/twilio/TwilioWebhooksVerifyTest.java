package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.WebhookRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwilioWebhooksVerifyTest {
    private static final String BASE = "https://crm.example.com";

    private final TwilioWebhooks webhooks = new TwilioWebhooks(Accounts.settings(BASE));

    @Test
    void believesWhatTheAccountsTokenHasSigned() {
        assertThat(webhooks.verify(signed().build())).isTrue();
    }

    @Test
    void refusesAMessageWithoutSignature() {
        assertThat(webhooks.verify(Requests.aCustomerCalls().build())).isFalse();
    }

    @Test
    void refusesAnotherTokensSignature() {
        assertThat(webhooks.verify(Requests.aCustomerCalls()
                        .signed(new Secret("54321"), BASE)
                        .build()))
                .isFalse();
    }

    @Test
    void refusesAChangedField() {
        assertThat(webhooks.verify(signed().with("From", "+46700000000").build()))
                .isFalse();
    }

    @Test
    void refusesAnAddedField() {
        assertThat(webhooks.verify(signed().with("callId", "7").build())).isFalse();
    }

    @Test
    void refusesAnotherCallInTheAddress() {
        Requests request = Requests.inConference("participant-join").signed(Accounts.TOKEN, BASE);

        assertThat(webhooks.verify(request.build())).isTrue();
        assertThat(webhooks.verify(request.about(8).build())).isFalse();
    }

    @Test
    void doesNotListenToTheHostThatTheRequestNames() {
        WebhookRequest elsewhere = Requests.aCustomerCalls()
                .signed(Accounts.TOKEN, "https://evil.example.net")
                .build();
        Map<String, String> headers = new HashMap<>(elsewhere.headers());
        headers.put("host", "evil.example.net");
        headers.put("x-forwarded-host", "evil.example.net");

        assertThat(webhooks.verify(new WebhookRequest(
                        elsewhere.path(), elsewhere.hook(), elsewhere.query(), elsewhere.form(), headers)))
                .isFalse();
    }

    @Test
    void believesNobodyWithoutATokenToCheckWith() {
        WebhookRequest request = signed().build();
        URI base = URI.create(BASE);

        assertThat(new TwilioWebhooks(TwilioSettings.of(Optional::empty, base)).verify(request))
                .isFalse();
        assertThat(new TwilioWebhooks(TwilioSettings.of(() -> Optional.of(Accounts.account(Optional.empty())), base))
                        .verify(request))
                .isFalse();
    }

    @Test
    void looksAtEveryValueOfAFieldThatComesTwice() {
        Requests request = Requests.aCustomerCalls().with("Tag", "b", "a").signed(Accounts.TOKEN, BASE);

        assertThat(webhooks.verify(request.build())).isTrue();
        assertThat(webhooks.verify(request.with("Tag", "a", "c").build())).isFalse();
    }

    private static Requests signed() {
        return Requests.aCustomerCalls().signed(Accounts.TOKEN, BASE);
    }
}
