package io.voipcrm.sample.benchmark;

import io.voipcrm.sample.telephone.DemoAccount;
import io.voipcrm.twilio.simulator.exchange.TwilioTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages of a call that rings, is put on hold, taken back and given up: each changes the call, none makes the CRM
 * ask the network for anything.
 *
 * @param number sixteen digits that tell this call from all others
 */
record CustomerCall(long number) {
    /** Of a call, with the first one. */
    static final int MESSAGES = 7;

    String leg() {
        return "CA" + "0".repeat(16) + number;
    }

    /** Seven digits of the telephone that the customer calls from, another one than that of most other calls. */
    String telephone() {
        return String.valueOf(number).substring(9);
    }

    Webhook arrival(String account) {
        return new Webhook(
                "/api/twilio/voice",
                Map.of(
                        "AccountSid",
                        account,
                        "CallSid",
                        leg(),
                        "CallStatus",
                        "ringing",
                        "Direction",
                        "inbound",
                        "From",
                        "+4670" + telephone(),
                        "To",
                        DemoAccount.COMPANY_NUMBER));
    }

    /**
     * What follows, in its order.
     *
     * @param id the call's, from the answer to the first message
     */
    List<Webhook> rest(String account, String id) {
        return List.of(
                conference(account, id, 1, "participant-join", "false"),
                conference(account, id, 2, "participant-hold", "true"),
                conference(account, id, 3, "participant-unhold", "false"),
                conference(account, id, 4, "participant-leave", "false"),
                conference(account, id, 5, "conference-end", "false"),
                new Webhook(
                        "/api/twilio/status",
                        Map.of(
                                "AccountSid",
                                account,
                                "CallSid",
                                leg(),
                                "CallStatus",
                                "completed",
                                "Direction",
                                "inbound",
                                "Timestamp",
                                TwilioTime.format(Instant.now()))));
    }

    private Webhook conference(String account, String id, int sequence, String event, String onHold) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("AccountSid", account);
        fields.put("CallSid", leg());
        fields.put("ConferenceSid", "CF" + "0".repeat(16) + number);
        fields.put("EndConferenceOnExit", "true");
        fields.put("FriendlyName", "call-" + id);
        fields.put("Hold", onHold);
        fields.put("Muted", "false");
        fields.put("ParticipantLabel", "customer");
        fields.put("SequenceNumber", String.valueOf(sequence));
        fields.put("StatusCallbackEvent", event);
        fields.put("Timestamp", TwilioTime.format(Instant.now()));
        return new Webhook("/api/twilio/conference?call=" + id, fields);
    }
}
