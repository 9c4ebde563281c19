package io.voipcrm.web.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers what the HTTP layer itself refuses: unknown paths and methods, formats, sizes. */
@Provider
@Dependent
public final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {
    private static final Map<Integer, String> TITLES = Map.of(
            404, "There is nothing here",
            405, "This can't be done here",
            406, "The answer is JSON",
            413, "The body is too large",
            415, "The body is not of the expected type");

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response original = refusal.getResponse();
        int status = original.getStatus();
        if (status < Problems.BAD_REQUEST) {
            return original;
        }
        String reason = original.getStatusInfo().getReasonPhrase();
        Response.ResponseBuilder response =
                Problem.of(status, TITLES.getOrDefault(status, reason)).response();
        copy(original, response, HttpHeaders.ALLOW);
        copy(original, response, HttpHeaders.RETRY_AFTER);
        copy(original, response, HttpHeaders.WWW_AUTHENTICATE);
        return response.build();
    }

    private static void copy(Response from, Response.ResponseBuilder to, String header) {
        String value = from.getHeaderString(header);
        if (value != null) {
            to.header(header, value);
        }
    }
}
