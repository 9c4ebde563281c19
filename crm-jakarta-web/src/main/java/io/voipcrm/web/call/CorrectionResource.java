package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CorrectionResult;
import io.voipcrm.core.call.CorrectionResult.Done;
import io.voipcrm.core.call.CorrectionResult.Outdated;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Corrects calls that were written down by hand. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    private static final String OUTDATED =
            "Somebody has changed it since, current is what it is now; or nobody wrote it down";

    private final Crm crm;
    private final Country country;

    /**
     * The resource.
     *
     * @param country where numbers without a country's code belong
     */
    @Inject
    public CorrectionResource(Crm crm, Country country) {
        this.crm = crm;
        this.country = country;
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(CorrectionBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CallJson.class)))
    @APIResponse(responseCode = "409", description = OUTDATED)
    public Response correct(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        CorrectionFields wanted = CorrectionFields.read(body, country);
        CorrectionResult result = crm.callCorrections().correct(caller, call, wanted.entry(), wanted.seen());
        return answer(caller, result, now -> CallView.show(crm, caller, now));
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageJson.class)))
    @APIResponse(responseCode = "409", description = OUTDATED)
    public Response remove(
            @PathParam("id") String id,
            @QueryParam("changedAt") @Nullable String changedAt,
            @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        CorrectionResult result = crm.callCorrections().remove(caller, call, moment(changedAt));
        return answer(caller, result, gone -> new MessageJson("Call removed"));
    }

    private Response answer(Actor caller, CorrectionResult result, Function<Call, Record> show) {
        if (result instanceof Done done) {
            return Response.ok(show.apply(done.call())).build();
        }
        if (result instanceof Outdated outdated) {
            return new Problem(
                            Status.CONFLICT.getStatusCode(),
                            "This entry was changed while you were typing",
                            List.of(),
                            Map.of("current", CallView.show(crm, caller, outdated.current())))
                    .response()
                    .build();
        }
        throw new IllegalArgumentException("No answer for " + result);
    }

    private static Instant moment(@Nullable String text) {
        try {
            return WrittenCallFields.moment(text == null ? "" : text);
        } catch (InvalidValueException e) {
            throw new InvalidRequestException("changedAt", "This is the moment that was read with the call");
        }
    }
}
