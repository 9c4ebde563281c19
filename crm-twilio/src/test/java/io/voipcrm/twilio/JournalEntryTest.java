package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.telephony.ReceivedEvent;
import org.junit.jupiter.api.Test;

/** What of a message the journal keeps, and how it knows a repetition. */
class JournalEntryTest {
    private final TwilioWebhooks webhooks = new TwilioWebhooks(Accounts.settings());

    @Test
    void aRepetitionHasTheSameKey() {
        assertThat(key(Requests.aCustomerCalls())).isEqualTo(key(Requests.aCustomerCalls()));
        assertThat(key(Requests.inConference("conference-end")))
                .isEqualTo(key(Requests.inConference("conference-end")));
    }

    @Test
    void differentMessagesHaveDifferentKeys() {
        assertThat(new String[] {
                    key(Requests.aCustomerCalls()),
                    key(Requests.aBrowserDials()),
                    key(Requests.inConference("conference-end")),
                    key(Requests.inConference("conference-end").with("SequenceNumber", "3")),
                    key(Requests.inConference("conference-start")),
                    key(unnumbered("CA1", "Mon, 04 May 2026 11:59:30 +0000")),
                    key(unnumbered("CA1", "Mon, 04 May 2026 11:59:31 +0000")),
                    key(unnumbered("CA2", "Mon, 04 May 2026 11:59:30 +0000")),
                    key(Requests.to("status").with("CallSid", "CA1").with("CallStatus", "completed")),
                    key(Requests.to("status").about(1).with("CallSid", "CA1").with("CallStatus", "completed")),
                    key(Requests.to("dial-ended").about(1).with("CallSid", "CA1")),
                    key(Requests.to("dial-ended").about(1).with("CallSid", "CA2"))
                })
                .doesNotHaveDuplicates()
                .allMatch(key -> key.length() <= 200);
    }

    @Test
    void keepsTheNumbersButNothingThatLetsAReaderActAsSomebodyElse() {
        ReceivedEvent received = webhooks.translate(Requests.aCustomerCalls()
                .with("CallToken", "token-of-the-call")
                .with("StirPassportToken", "passport")
                .build());

        assertThat(received.provider()).isEqualTo("twilio");
        assertThat(received.raw())
                .startsWith("voice\n")
                .contains("From=%2B46701234567", "CallSid=" + Requests.CUSTOMER_LEG)
                .doesNotContain("token-of-the-call", "passport");
    }

    @Test
    void keepsTheCallOfTheAddress() {
        assertThat(webhooks.translate(Requests.inConference("conference-end").build())
                        .raw())
                .startsWith("conference?call=7\n");
    }

    @Test
    void staysShortWhateverABrowserSends() {
        Requests request = Requests.aBrowserDials();
        for (int i = 0; i < 100; i++) {
            request.with("custom" + i, "x".repeat(10_000));
        }

        assertThat(webhooks.translate(request.build()).raw()).hasSizeLessThanOrEqualTo(4000);
    }

    private static Requests unnumbered(String leg, String time) {
        return Requests.inConference("participant-join")
                .without("SequenceNumber")
                .with("CallSid", leg)
                .with("Timestamp", time);
    }

    private String key(Requests request) {
        return webhooks.translate(request.build()).key();
    }
}
