package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which part of a list is wanted.
 *
 * @param query the request's own parameters, so that the next page is asked for in the same way
 */
record Paging(int page, int size, Map<String, String> query) {

    private static final int MOST = 1_000;

    static Paging of(RestRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        request.parameters().forEach((name, values) -> query.put(name, values.get(0)));
        return new Paging(
                number(request, "Page", 0), Math.max(1, Math.min(MOST, number(request, "PageSize", 50))), query);
    }

    int start() {
        return page * size;
    }

    /** The query that asks for another page of the same list. */
    String at(int other) {
        Map<String, String> asked = new LinkedHashMap<>(query);
        asked.put("PageSize", String.valueOf(size));
        asked.put("Page", String.valueOf(other));
        return "?" + FormEncoding.encode(asked);
    }

    private static int number(RestRequest request, String name, int usual) {
        try {
            return Math.max(0, request.parameter(name).map(Integer::valueOf).orElse(usual));
        } catch (NumberFormatException e) {
            throw new RestException(400, 20001, name + " must be a number");
        }
    }
}
