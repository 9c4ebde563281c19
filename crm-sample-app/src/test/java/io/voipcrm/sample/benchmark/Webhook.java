package io.voipcrm.sample.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A message of the telephone network. */
record Webhook(String path, Map<String, String> fields) {
    Webhook {
        fields = new TreeMap<>(fields);
    }

    String form() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
