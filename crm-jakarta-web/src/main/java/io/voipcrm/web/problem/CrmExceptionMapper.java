package io.voipcrm.web.problem;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.call.DialRefusedException;
import io.voipcrm.core.telephony.TelephonyException;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Answers what the CRM refuses. */
@Provider
@Dependent
public final class CrmExceptionMapper implements ExceptionMapper<CrmException> {
    private static final Logger LOG = System.getLogger(CrmExceptionMapper.class.getName());

    /** When the provider does not say how long. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    @Override
    public Response toResponse(CrmException refusal) {
        Problem problem = Problems.of(refusal);
        if (problem.status() >= Problems.INTERNAL) {
            LOG.log(Level.WARNING, "A request failed", refusal);
        }
        Response.ResponseBuilder response = problem.response();
        if (refusal instanceof TelephonyException.Retriable later) {
            response.header(
                    HttpHeaders.RETRY_AFTER, wholeSeconds(later.retryAfter().orElse(A_MOMENT)));
        }
        if (refusal instanceof DialRefusedException refused) {
            refused.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wholeSeconds(wait)));
        }
        return response.build();
    }

    /** Rounded up: who comes back then is let through. */
    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
