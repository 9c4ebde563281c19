package io.voipcrm.web.webhook;

import io.voipcrm.core.telephony.WebhookRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A provider's request as it came. */
final class RawRequest {
    private RawRequest() {}

    static WebhookRequest read(HttpServletRequest request, String hook, byte[] body) {
        String query = request.getQueryString();
        String path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new WebhookRequest(
                path,
                hook,
                FormBody.parse(query == null ? "" : query),
                FormBody.parse(new String(body, StandardCharsets.UTF_8)),
                headers(request));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }
}
