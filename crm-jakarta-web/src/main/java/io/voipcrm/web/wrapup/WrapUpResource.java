package io.voipcrm.web.wrapup;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.wrapup.WrapUp;
import io.voipcrm.core.wrapup.WrapUpRecord;
import io.voipcrm.web.activity.ActivityView;
import io.voipcrm.web.call.CallCodeJson;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** What is said about a call when it is over. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class WrapUpResource {
    private final Crm crm;

    @Inject
    public WrapUpResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @Path("/{id}/wrap-up")
    public WrapUpJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return show(caller, crm.wrapUps().find(caller, PathId.read(id, CallId::of)));
    }

    @PUT
    @Path("/{id}/wrap-up")
    @RequestBodySchema(WrapUpBodies.WrapUp.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public WrapUpJson save(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return show(caller, crm.wrapUps().save(caller, PathId.read(id, CallId::of), WrapUpFields.read(body)));
    }

    private WrapUpJson show(Actor caller, WrapUp wrapUp) {
        ActivityView view = ActivityView.of(
                crm,
                caller,
                List.of(),
                wrapUp.followUp().stream().toList(),
                wrapUp.saved().map(WrapUpRecord::by).stream().toList());
        return new WrapUpJson(
                wrapUp.call().value(),
                wrapUp.outcome().map(CallCodeJson::of).orElse(null),
                wrapUp.note().map(Note::text).orElse(null),
                wrapUp.followUp().map(view::task).orElse(null),
                wrapUp.saved().map(WrapUpRecord::by).map(view.people()::person).orElse(null),
                wrapUp.saved().map(WrapUpRecord::at).orElse(null));
    }
}
