package io.voipcrm.web.problem;

import io.voipcrm.web.json.InvalidRequestException;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers requests that can't be understood: 400, with all that is wrong. */
@Provider
@Dependent
public final class InvalidRequestMapper implements ExceptionMapper<InvalidRequestException> {
    @Override
    public Response toResponse(InvalidRequestException refusal) {
        return Problem.of(Problems.BAD_REQUEST, String.valueOf(refusal.getMessage()), refusal.errors())
                .response()
                .build();
    }
}
