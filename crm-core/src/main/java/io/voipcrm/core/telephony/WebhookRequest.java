package io.voipcrm.core.telephony;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A provider's HTTP request as it came, for the adapter that knows how to read and verify it.
 *
 * @param path raw path with the query, for example {@code /api/twilio/voice?call=7}; never decoded or rebuilt
 * @param hook the part of the path behind the provider's name, for example {@code voice}
 * @param query decoded query parameters
 * @param form decoded form fields
 * @param headers by name in lower case
 */
public record WebhookRequest(
        String path,
        String hook,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        Map<String, String> headers) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public Optional<String> field(String name) {
        return first(form, name);
    }

    public Optional<String> parameter(String name) {
        return first(query, name);
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(0));
    }
}
