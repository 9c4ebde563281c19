package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.call.AnswerResult.Busy;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.Over;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;

/** What an agent does with a call. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CallResource {
    private final Crm crm;

    @Inject
    public CallResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        AnswerResult result = crm.calls().answer(caller, PathId.read(id, CallId::of));
        if (result instanceof Claimed claimed) {
            return Response.ok(CallView.show(crm, caller, claimed.call())).build();
        }
        return refusal(result).response().build();
    }

    @POST
    @Path("/{id}/decline")
    public MessageJson decline(@PathParam("id") String id, @Context SecurityContext security) {
        crm.calls().decline(Caller.of(security), PathId.read(id, CallId::of));
        return new MessageJson("Call declined");
    }

    @POST
    @Path("/{id}/release")
    public MessageJson release(@PathParam("id") String id, @Context SecurityContext security) {
        crm.calls().release(Caller.of(security), PathId.read(id, CallId::of));
        return new MessageJson("Call given back");
    }

    @POST
    @Path("/{id}/hangup")
    public MessageJson hangUp(@PathParam("id") String id, @Context SecurityContext security) {
        crm.calls().hangUp(Caller.of(security), PathId.read(id, CallId::of));
        return new MessageJson("Call ended");
    }

    private static Problem refusal(AnswerResult result) {
        int conflict = Status.CONFLICT.getStatusCode();
        if (result instanceof TakenBy taken) {
            return new Problem(
                    conflict,
                    taken.agentName() + " answered this call",
                    List.of(),
                    Map.of("answeredByUserId", taken.agent().value(), "answeredByName", taken.agentName()));
        }
        if (result instanceof Busy) {
            return Problem.of(conflict, "You are connecting to another call");
        }
        if (result instanceof Over) {
            return Problem.of(conflict, "This call has ended");
        }
        throw new IllegalArgumentException("No refusal: " + result);
    }
}
