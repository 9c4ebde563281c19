package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** What an agent does within a call. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ControlResource {
    private final Crm crm;

    @Inject
    public ControlResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Path("/{id}/hold")
    @RequestBodySchema(CallBodies.Switch.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson hold(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        return CallView.show(crm, caller, crm.calls().hold(caller, call, on(body)));
    }

    @POST
    @Path("/{id}/mute")
    @RequestBodySchema(CallBodies.Switch.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson mute(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        return CallView.show(crm, caller, crm.calls().mute(caller, call, on(body)));
    }

    @POST
    @Path("/{id}/leave")
    public CallJson leave(@PathParam("id") String id, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        return CallView.show(crm, caller, crm.calls().leave(caller, PathId.read(id, CallId::of)));
    }

    @DELETE
    @Path("/{id}/participants/{label}")
    public CallJson remove(
            @PathParam("id") String id, @PathParam("label") String label, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        Party party = Party.read(label)
                .orElseThrow(() -> new InvalidRequestException("label", "No party of a call is called so"));
        return CallView.show(crm, caller, crm.calls().remove(caller, call, party));
    }

    private static boolean on(Fields body) {
        Optional<Boolean> on = body.flag("on");
        if (!body.given("on")) {
            body.wrong("on", "This is needed");
        }
        body.check();
        return on.orElseThrow(() -> new InvalidRequestException("on", "This is true or false"));
    }
}
