package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Somebody else is brought into a call, or takes it over. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {
    private final Crm crm;

    @Inject
    public HandoverResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Path("/{id}/invite")
    @RequestBodySchema(CallBodies.Invitation.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson invite(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        InvitationFields wanted = InvitationFields.read(body);
        return CallView.show(crm, caller, crm.calls().invite(caller, call, wanted.kind(), wanted.invitee()));
    }

    @POST
    @Path("/{id}/handover/complete")
    public CallJson complete(@PathParam("id") String id, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        return CallView.show(crm, caller, crm.calls().completeHandover(caller, PathId.read(id, CallId::of)));
    }

    @POST
    @Path("/{id}/handover/cancel")
    public CallJson cancel(@PathParam("id") String id, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        return CallView.show(crm, caller, crm.calls().cancelHandover(caller, PathId.read(id, CallId::of)));
    }
}
