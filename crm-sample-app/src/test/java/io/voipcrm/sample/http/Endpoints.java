package io.voipcrm.sample.http;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the running product can be asked for, as it describes itself: {@code GET /api/users}, {@code PUT /api/users/{id}}. */
final class Endpoints {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final Set<String> all = new TreeSet<>();

    private Endpoints() {}

    static Endpoints described() {
        Endpoints endpoints = new Endpoints();
        JsonObject paths =
                Api.anyone().get("/openapi?format=JSON").hasStatus(200).object().getJsonObject("paths");
        paths.forEach((path, operations) -> operations.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> endpoints.all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return endpoints;
    }

    Set<String> all() {
        return all;
    }

    /** The one that takes such a request: of all that fit, the one that says most of the path literally. */
    String taking(String method, String pathAndQuery) {
        String request = method + " " + pathAndQuery.replaceFirst("\\?.*", "");
        return all.stream()
                .filter(endpoint -> matches(endpoint, request))
                .max(Comparator.comparing(
                        endpoint -> PARAMETER.matcher(endpoint).replaceAll("").length()))
                .orElseThrow(() -> new AssertionError("Nothing takes " + request));
    }

    private static boolean matches(String endpoint, String request) {
        String literal = PARAMETER.matcher(endpoint).replaceAll("\\\\E[^/]+\\\\Q");
        return request.matches("\\Q" + literal + "\\E");
    }
}
