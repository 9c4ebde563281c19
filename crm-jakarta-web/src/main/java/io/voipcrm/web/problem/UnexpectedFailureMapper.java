package io.voipcrm.web.problem;

import io.voipcrm.core.tx.DatabaseFailures;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers what nobody foresaw, and a database that is away; nothing of the cause leaves the server. */
@Provider
@Dependent
public final class UnexpectedFailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(UnexpectedFailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (DatabaseFailures.passing(failure)) {
            LOG.log(Level.WARNING, "The database is not available: {0}", failure.toString());
            return Problem.of(Problems.UNAVAILABLE, "The database can't be reached, try again")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, 2)
                    .build();
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return Problem.of(Problems.INTERNAL, "That should not have happened")
                .response()
                .build();
    }
}
