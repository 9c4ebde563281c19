package io.voipcrm.twilio;

import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.WebhookRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Builds webhook requests as Twilio sends them. */
final class Requests {
    static final String CUSTOMER_LEG = "CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static final String AGENT_LEG = "CAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    private final String hook;
    private final Map<String, List<String>> query = new TreeMap<>();
    private final Map<String, List<String>> form = new TreeMap<>();
    private final Map<String, String> headers = new HashMap<>();

    private Requests(String hook) {
        this.hook = hook;
    }

    static Requests to(String hook) {
        return new Requests(hook);
    }

    static Requests aCustomerCalls() {
        return to("voice")
                .with("CallSid", CUSTOMER_LEG)
                .with("AccountSid", Accounts.ACCOUNT)
                .with("From", "+46701234567")
                .with("To", Accounts.COMPANY)
                .with("CallStatus", "ringing")
                .with("Direction", "inbound");
    }

    static Requests aBrowserDials() {
        return to("voice")
                .with("CallSid", AGENT_LEG)
                .with("AccountSid", Accounts.ACCOUNT)
                .with("ApplicationSid", Accounts.APPLICATION)
                .with("From", "client:201")
                .with("To", "")
                .with("CallStatus", "ringing")
                .with("Direction", "inbound")
                .with("callId", "7");
    }

    static Requests inConference(String event) {
        return to("conference")
                .about(7)
                .with("AccountSid", Accounts.ACCOUNT)
                .with("ConferenceSid", "CFcccccccccccccccccccccccccccccccc")
                .with("FriendlyName", "call-7")
                .with("StatusCallbackEvent", event)
                .with("SequenceNumber", "2")
                .with("Timestamp", "Mon, 04 May 2026 11:59:30 +0000");
    }

    Requests with(String name, String... values) {
        form.put(name, List.of(values));
        return this;
    }

    Requests without(String name) {
        form.remove(name);
        return this;
    }

    Requests about(long call) {
        query.put("call", List.of(Long.toString(call)));
        return this;
    }

    Requests ofLeg(String label) {
        query.put("leg", List.of(label));
        return this;
    }

    Requests signed(Secret token, String base) {
        headers.put("x-twilio-signature", RequestSignature.sign(token, base + path(), form));
        return this;
    }

    WebhookRequest build() {
        return new WebhookRequest(path(), hook, query, form, headers);
    }

    private String path() {
        String parameters = query.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + parameter.getValue().get(0))
                .collect(Collectors.joining("&", "?", ""));
        return "/api/twilio/" + hook + (query.isEmpty() ? "" : parameters);
    }
}
