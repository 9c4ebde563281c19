package io.voipcrm.web.problem;

import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.JsonText;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An RFC 9457 problem document.
 *
 * @param title what went wrong, for people
 * @param more members of its own kind, for example {@code answeredByName}
 */
public record Problem(int status, String title, List<FieldError> errors, Map<String, Object> more) {
    private static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    public static Problem of(int status, String title) {
        return new Problem(status, title, List.of(), Map.of());
    }

    public static Problem of(int status, String title, List<FieldError> errors) {
        return new Problem(status, title, errors, Map.of());
    }

    /** The document as a whole answer. */
    public Response.ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(json());
    }

    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("message", title);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        members.putAll(more);
        return JsonText.of(members);
    }
}
