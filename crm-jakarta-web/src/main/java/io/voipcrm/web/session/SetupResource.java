package io.voipcrm.web.session;

import io.voipcrm.core.Crm;
import io.voipcrm.web.security.OpenToAnyone;
import io.voipcrm.web.security.Peer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Tells a client whether to show the first-run page. */
@Path("/setup")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
    private final Crm crm;

    @Inject
    public SetupResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @OpenToAnyone
    public SetupJson setup(@Context HttpServletRequest request) {
        boolean needed = crm.users().needsFirstAdmin();
        return new SetupJson(needed, needed && !Peer.isLocal(request));
    }
}
