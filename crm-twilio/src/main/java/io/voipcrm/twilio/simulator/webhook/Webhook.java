package io.voipcrm.twilio.simulator.webhook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something the network tells the application or asks it.
 *
 * @param kind what it is about
 * @param method POST, or GET with the fields in the query
 * @param url absolute; a fragment holds delivery options and is not sent
 * @param fields the documented fields, in the order they are sent
 */
public record Webhook(Kind kind, String method, String url, Map<String, String> fields) {

    /** What a request is about. */
    public enum Kind {
        /** What shall happen with a call? */
        VOICE,
        /** A Dial has ended; what next? */
        DIAL_ACTION,
        /** What shall somebody who waits hear? */
        WAIT,
        /** A call has changed. */
        CALL_STATUS,
        /** A conference has changed. */
        CONFERENCE
    }

    public Webhook {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Webhook post(Kind kind, String url, Map<String, String> fields) {
        return new Webhook(kind, "POST", url, fields);
    }

    /** The value of a field; the empty text if it is not among them. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
