package io.voipcrm.web.missed;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.MissedCallCounts;
import io.voipcrm.core.missed.MissedCallId;
import io.voipcrm.core.missed.MissedCallResult;
import io.voipcrm.core.missed.MissedCallResult.Closed;
import io.voipcrm.core.missed.MissedCallResult.Done;
import io.voipcrm.core.missed.MissedCallResult.TakenBy;
import io.voipcrm.core.paging.Page;
import io.voipcrm.web.call.People;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PageQuery;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Customers who called in vain, and who calls them back. */
@Path("/missed-calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class MissedCallResource {
    private final Crm crm;

    @Inject
    public MissedCallResource(Crm crm) {
        this.crm = crm;
    }

    /** What is to be done, the newest call first; or with {@code state=done} what is done, the last closed first. */
    @GET
    public MissedCallPageJson page(
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query,
            @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Page<MissedCall> page = done(state)
                ? crm.missedCalls().done(caller, query.after(), query.size())
                : crm.missedCalls().open(caller, query.after(), query.size());
        People people = people(caller, MissedCallJson.people(page.items()));
        return new MissedCallPageJson(
                page.items().stream()
                        .map(item -> MissedCallJson.of(item, people))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("/summary")
    public MissedCallBodies.Summary summary(@Context SecurityContext security) {
        MissedCallCounts counts = crm.missedCalls().counts(Caller.of(security));
        return new MissedCallBodies.Summary(counts.open(), counts.mine());
    }

    @POST
    @Path("/{id}/take")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissedCallJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has taken it, or it is done")
    public Response take(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return answer(caller, crm.missedCalls().take(caller, PathId.read(id, MissedCallId::of)));
    }

    @POST
    @Path("/{id}/release")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissedCallJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has taken it, or it is done")
    public Response release(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return answer(caller, crm.missedCalls().release(caller, PathId.read(id, MissedCallId::of)));
    }

    @POST
    @Path("/{id}/close")
    @RequestBodySchema(MissedCallBodies.Close.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissedCallJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has taken it, or it is done")
    public Response close(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Optional<String> reason = body.required("reason", text -> text);
        body.check();
        MissedCallId item = PathId.read(id, MissedCallId::of);
        return answer(caller, crm.missedCalls().close(caller, item, reason.orElseThrow()));
    }

    private Response answer(Actor caller, MissedCallResult result) {
        int conflict = Status.CONFLICT.getStatusCode();
        if (result instanceof Done done) {
            MissedCall item = done.item();
            People people = people(caller, MissedCallJson.people(List.of(item)));
            return Response.ok(MissedCallJson.of(item, people)).build();
        }
        if (result instanceof TakenBy taken) {
            String name = people(caller, Set.of(taken.user())).nameOf(taken.user());
            Map<String, Object> who = Map.of("takenByUserId", taken.user().value(), "takenByName", name);
            return new Problem(conflict, name + " has taken this", List.of(), who)
                    .response()
                    .build();
        }
        if (result instanceof Closed) {
            return Problem.of(conflict, "This is done already").response().build();
        }
        throw new IllegalArgumentException("No answer for " + result);
    }

    private People people(Actor caller, Set<UserId> users) {
        return new People(crm.users().names(caller, users));
    }

    private static boolean done(@Nullable String state) {
        if (state == null || state.isBlank() || state.equals("open")) {
            return false;
        }
        if (state.equals("done")) {
            return true;
        }
        throw new InvalidRequestException("state", "This is open or done");
    }
}
