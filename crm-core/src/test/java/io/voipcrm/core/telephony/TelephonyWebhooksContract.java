package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every {@link TelephonyWebhooks} keeps to. */
public abstract class TelephonyWebhooksContract {
    protected abstract TelephonyWebhooks webhooks();

    /** A message as the provider sends it when a customer calls the company, signed. */
    protected abstract WebhookRequest customerCalls();

    @Test
    void believesItsProvider() {
        assertThat(webhooks().verify(customerCalls())).isTrue();
    }

    @Test
    void believesNobodyWhoSignsNothing() {
        WebhookRequest request = customerCalls();

        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path(), request.hook(), request.query(), request.form(), Map.of())))
                .isFalse();
    }

    @Test
    void believesNoMessageThatWasChangedOnTheWay() {
        WebhookRequest request = customerCalls();
        Map<String, List<String>> changed = new TreeMap<>(request.form());
        changed.put("anything", List.of("else"));

        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path(), request.hook(), request.query(), changed, request.headers())))
                .isFalse();
        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path() + "?call=1",
                                request.hook(),
                                request.query(),
                                request.form(),
                                request.headers())))
                .isFalse();
    }

    @Test
    void understandsThatACustomerCalls() {
        ReceivedEvent received = webhooks().translate(customerCalls());

        assertThat(received.provider()).isEqualTo(webhooks().provider());
        assertThat(received.event()).isInstanceOf(TelephonyEvent.CallArrived.class);
        assertThat(received.raw()).isNotBlank();
    }

    @Test
    void knowsARepetition() {
        assertThat(webhooks().translate(customerCalls()).key())
                .isEqualTo(webhooks().translate(customerCalls()).key())
                .hasSizeBetween(1, 200);
    }

    @Test
    void canSayEverything() {
        CallId call = CallId.of(7);

        assertThat(List.of(
                        new WaitForAgent(call),
                        new JoinCall(call, UserId.of(3)),
                        new PlayHoldMusic(),
                        new SayNobodyAvailable(),
                        new Refuse("no"),
                        new HangUp(),
                        new Nothing()))
                .allSatisfy(instruction -> {
                    WebhookReply reply = webhooks().render(instruction);
                    assertThat(reply.contentType()).contains("/");
                    assertThat(reply.body()).isNotNull();
                });
    }
}
