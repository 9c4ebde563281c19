package io.voipcrm.web.wrapup;

import io.voipcrm.core.Crm;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** What the company wants to be said about every call. */
@Path("/wrap-up-settings")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class WrapUpSettingsResource {
    private final Crm crm;

    @Inject
    public WrapUpSettingsResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    public WrapUpBodies.Settings get(@Context SecurityContext security) {
        return new WrapUpBodies.Settings(crm.outcomes().required(Caller.of(security)));
    }

    @PUT
    @RequestBodySchema(WrapUpBodies.Settings.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public WrapUpBodies.Settings change(Fields body, @Context SecurityContext security) {
        Optional<Boolean> required = body.flag("outcomeRequired");
        if (required.isEmpty()) {
            body.wrong("outcomeRequired", "This is needed");
        }
        body.check();
        crm.outcomes().require(Caller.of(security), required.orElseThrow());
        return new WrapUpBodies.Settings(required.orElseThrow());
    }
}
