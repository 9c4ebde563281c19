package io.voipcrm.web.dialling;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.core.session.SignedIn;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** How the company calls, for whoever decides on it. */
@Path("/dialling")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class DiallingRulesResource {
    private final Crm crm;
    private final AccessPolicy access;
    private final Country country;

    @Inject
    public DiallingRulesResource(Crm crm, AccessPolicy access, Country country) {
        this.crm = crm;
        this.access = access;
        this.country = country;
    }

    @GET
    @Path("/rules")
    public RulesJson rules(@Context SecurityContext security) {
        return RulesJson.of(crm.dialling().rules(Caller.of(security)));
    }

    @PUT
    @Path("/rules")
    @RequestBodySchema(DiallingBodies.Rules.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public RulesJson changeRules(Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        DiallingRules before = crm.dialling().rules(caller);
        return RulesJson.of(crm.dialling().changeRules(caller, DiallingFields.rules(body, before)));
    }

    @PUT
    @Path("/numbers")
    @RequestBodySchema(DiallingBodies.Numbers.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Numbers changeNumbers(Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        access.require(caller, Permission.MANAGE_TELEPHONY);
        List<CompanyNumber> changed = crm.dialling().changeNumbers(caller, DiallingFields.numbers(body, country));
        return new Numbers(changed.stream().map(NumberJson::of).toList());
    }

    record Numbers(List<NumberJson> numbers) {}
}
