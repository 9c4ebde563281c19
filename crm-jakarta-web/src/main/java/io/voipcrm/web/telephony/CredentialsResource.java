package io.voipcrm.web.telephony;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.StoredCredentials;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jspecify.annotations.Nullable;

/** The company's account at the telephony provider. */
@Path("/{provider}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {
    private final Crm crm;
    private final Country country;

    @Inject
    public CredentialsResource(Crm crm, Country country) {
        this.crm = crm;
        this.country = country;
    }

    @GET
    @Path("/credentials")
    public Shown show(@PathParam("provider") String provider, @Context SecurityContext security) {
        Providers.require(crm, provider);
        Optional<StoredCredentials> stored = crm.credentials().find(Caller.of(security), provider);
        return new Shown(stored.map(CredentialsJson::of).orElse(null));
    }

    @POST
    @RequestBodySchema(TelephonyBodies.Account.class)
    @Path("/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    public Saved save(@PathParam("provider") String provider, Fields body, @Context SecurityContext security) {
        Providers.require(crm, provider);
        Actor caller = Caller.of(security);
        Optional<Credentials> before = crm.credentials().find(caller, provider).map(StoredCredentials::credentials);
        Credentials credentials = CredentialsFields.read(body, before, country);
        StoredCredentials saved = crm.credentials().save(caller, provider, credentials);
        return new Saved("Credentials saved", CredentialsJson.of(saved));
    }

    record Shown(@Nullable CredentialsJson credentials) {}

    record Saved(String message, CredentialsJson credentials) {}
}
