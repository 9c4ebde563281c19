package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

/** Explains calls. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {
    private final Crm crm;

    @Inject
    public ExplanationResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @Path("/{id}/explanation")
    public ExplanationJson explain(@PathParam("id") String id, @Context SecurityContext security) {
        return new ExplanationJson(crm.explanations().explain(Caller.of(security), PathId.read(id, CallId::of)).stream()
                .map(StepJson::of)
                .toList());
    }
}
