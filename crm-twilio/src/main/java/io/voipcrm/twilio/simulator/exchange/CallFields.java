package io.voipcrm.twilio.simulator.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that every request about a call carries. */
final class CallFields {

    private CallFields() {}

    static Map<String, String> of(Exchange exchange, Call call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("CallSid", call.sid());
        fields.put("AccountSid", exchange.account().accountSid());
        fields.put("From", call.parties().from());
        fields.put("To", call.parties().to());
        fields.put("Caller", call.parties().from());
        fields.put("Called", call.parties().to());
        fields.put("CallStatus", call.status().wireName());
        fields.put("ApiVersion", "2010-04-01");
        fields.put("Direction", call.parties().direction().wireName());
        call.parties().parentSid().ifPresent(parent -> fields.put("ParentCallSid", parent));
        return fields;
    }
}
