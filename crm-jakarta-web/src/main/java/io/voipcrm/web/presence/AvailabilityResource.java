package io.voipcrm.web.presence;

import io.voipcrm.core.Crm;
import io.voipcrm.core.presence.Availability;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Whether the caller wants calls. */
@Path("/me")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AvailabilityResource {
    private final Crm crm;

    @Inject
    public AvailabilityResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @Path("/availability")
    public AvailabilityJson show(@Context SecurityContext security) {
        return AvailabilityJson.of(crm.availability().of(Caller.of(security)));
    }

    @PUT
    @Path("/availability")
    @RequestBodySchema(AvailabilityBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public AvailabilityJson set(Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        Optional<Availability> state = body.required("state", Availability::parse);
        body.check();
        return AvailabilityJson.of(crm.availability().set(caller, state.orElseThrow()));
    }

    @POST
    @Path("/wrap-up/done")
    public AvailabilityJson wrappedUp(@Context SecurityContext security) {
        return AvailabilityJson.of(crm.availability().doneWrappingUp(Caller.of(security)));
    }
}
