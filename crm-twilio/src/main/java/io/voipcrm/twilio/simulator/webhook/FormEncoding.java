package io.voipcrm.twilio.simulator.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as forms and queries carry them. */
public final class FormEncoding {

    private FormEncoding() {}

    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads a form or query; of a repeated name the last value counts.
     *
     * @throws IllegalArgumentException if an escape is broken
     */
    public static Map<String, String> decode(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        decodeAll(form).forEach((name, values) -> fields.put(name, values.get(values.size() - 1)));
        return fields;
    }

    /**
     * Reads a form or query with all values of a repeated name.
     *
     * @throws IllegalArgumentException if an escape is broken
     */
    public static Map<String, List<String>> decodeAll(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
