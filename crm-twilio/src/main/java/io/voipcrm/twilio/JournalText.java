package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.core.telephony.WebhookRequest;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A message as the journal keeps it: hook and fields, sorted, without what would let a reader act as somebody else. */
final class JournalText {
    private static final int LONGEST = 4000;
    private static final int LONGEST_VALUE = 500;
    private static final Set<String> SECRET = Set.of("CallToken", "StirPassportToken");

    private JournalText() {}

    static String of(WebhookRequest request) {
        StringJoiner fields = new StringJoiner("&");
        new TreeMap<>(request.form()).forEach((name, values) -> {
            if (!SECRET.contains(name)) {
                values.forEach(value -> fields.add(pair(name, value)));
            }
        });
        StringJoiner address = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String name : List.of("call", "leg")) {
            request.parameter(name).ifPresent(value -> address.add(pair(name, value)));
        }
        String text = request.hook() + address + "\n" + fields;
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String pair(String name, String value) {
        String kept = value.substring(0, Math.min(LONGEST_VALUE, value.length()));
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(kept, UTF_8);
    }
}
