package io.voipcrm.web.webhook;

import io.voipcrm.web.json.InvalidRequestException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes form fields, and query parameters likewise: each once, values of one name in their order. */
final class FormBody {
    private FormBody() {}

    /**
     * The fields of an {@code application/x-www-form-urlencoded} text.
     *
     * @throws InvalidRequestException when a percent sign is followed by something else than two hexadecimal digits
     */
    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                fields.computeIfAbsent(decoded(name), key -> new ArrayList<>()).add(decoded(value));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("body", "The form can't be decoded");
        }
    }
}
