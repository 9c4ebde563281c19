package io.voipcrm.web.session;

import io.voipcrm.web.security.OpenToAnyone;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells older clients that the server is there; {@code /health/ready} knows more. */
@Path("/health")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    @GET
    @OpenToAnyone
    public HealthJson health() {
        return new HealthJson("ok");
    }

    record HealthJson(String status) {}
}
