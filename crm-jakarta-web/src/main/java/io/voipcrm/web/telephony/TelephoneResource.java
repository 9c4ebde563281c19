package io.voipcrm.web.telephony;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.user.Extension;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** What a browser needs to be a telephone. */
@Path("/{provider}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class TelephoneResource {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Crm crm;

    @Inject
    public TelephoneResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @RequestBodySchema(TelephonyBodies.Token.class)
    @Path("/token")
    @Consumes(MediaType.APPLICATION_JSON)
    public TokenJson token(@PathParam("provider") String provider, Fields body, @Context SecurityContext security) {
        Providers.require(crm, provider);
        SignedIn caller = Caller.of(security);
        Optional<String> identity = body.required("identity", Function.identity());
        body.check();
        Extension own = caller.user().extension();
        if (!own.digits().equals(identity.orElseThrow())) {
            throw new AccessDeniedException("A telephone's token is for one's own extension only");
        }
        ClientToken token = crm.telephony().clientToken(own, LIFE);
        return new TokenJson(token.token(), own.digits(), token.expiresAt(), token.deviceOptions());
    }

    @GET
    @Path("/status")
    public StatusJson status(@PathParam("provider") String provider, @Context SecurityContext security) {
        Providers.require(crm, provider);
        Caller.of(security);
        return new StatusJson(crm.telephony().configured());
    }

    record StatusJson(boolean configured) {}
}
