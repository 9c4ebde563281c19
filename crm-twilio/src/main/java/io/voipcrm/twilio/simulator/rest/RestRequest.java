package io.voipcrm.twilio.simulator.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A REST request as it came.
 *
 * @param path from {@code /2010-04-01} on, decoded
 * @param parameters those of the query and, for POST, of the form
 * @param authorization the header of that name
 */
public record RestRequest(
        String method, String path, Map<String, List<String>> parameters, Optional<String> authorization) {

    public RestRequest {
        parameters = Map.copyOf(parameters);
    }

    /** The first value of a parameter. */
    Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    String required(String name) {
        return parameter(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new RestException(400, 21201, "A '" + name + "' is required"));
    }

    Optional<Boolean> flag(String name) {
        return parameter(name).map("true"::equals);
    }
}
