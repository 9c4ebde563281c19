package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallPage;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** The call log. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CallLogResource {
    private final Crm crm;
    private final Country country;

    @Inject
    public CallLogResource(Crm crm, Country country) {
        this.crm = crm;
        this.country = country;
    }

    @GET
    public CallPageJson page(@BeanParam CallQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallQuery.Wanted wanted = query.read();
        CallPage page = crm.callLog().page(caller, wanted.filter(), wanted.after(), wanted.size());
        CallView view = new CallView(crm.users().names(caller, CallView.people(page.calls())));
        return new CallPageJson(
                page.calls().stream().map(view::of).toList(),
                page.next().map(CallCursor::text).orElse(null));
    }

    @GET
    @Path("/{id}")
    public CallJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return CallView.show(crm, caller, crm.calls().get(caller, PathId.read(id, CallId::of)));
    }

    @POST
    @Path("/log")
    @RequestBodySchema(ManualCallBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public MessageJson enter(Fields body, @Context SecurityContext security) {
        Optional<Call> entered = crm.callLog().enter(Caller.of(security), ManualCallFields.read(body, country));
        return new MessageJson(entered.isPresent() ? "Call logged" : "This call is in the log already");
    }
}
