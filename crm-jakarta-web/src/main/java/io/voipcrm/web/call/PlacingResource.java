package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Calls that the team places. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class PlacingResource {
    private final Crm crm;
    private final Country country;

    @Inject
    public PlacingResource(Crm crm, Country country) {
        this.crm = crm;
        this.country = country;
    }

    @POST
    @RequestBodySchema(CallBodies.Placed.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        Optional<String> to = body.required("to", Function.identity());
        Optional<PhoneNumber> from = body.optional("from", text -> PhoneNumber.parse(text, country));
        body.check();
        Call placed = crm.calls().dial(caller, to.orElseThrow(), from);
        return Response.status(Status.CREATED)
                .entity(CallView.show(crm, caller, placed))
                .build();
    }
}
