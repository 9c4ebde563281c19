package io.voipcrm.web.dialling;

import io.voipcrm.core.Crm;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be dialled, for whoever dials. */
@Path("/dialling")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class DiallingResource {
    /** Nobody types more than this; a pasted page is none. */
    private static final int LONGEST = 200;

    private final Crm crm;
    private final Country country;

    @Inject
    public DiallingResource(Crm crm, Country country) {
        this.crm = crm;
        this.country = country;
    }

    @GET
    public DiallingJson show(@Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        List<CompanyNumber> numbers = crm.dialling().numbers(caller);
        return new DiallingJson(
                country.code(),
                numbers.stream().map(NumberJson::of).toList(),
                crm.telephony().capabilities().stream().map(Words::of).sorted().toList(),
                crm.dialling().rules().wrapUp().toSeconds(),
                crm.dialling().plan().emergencyNumbers());
    }

    @GET
    @Path("/check")
    public DialCheckJson check(@QueryParam("number") @Nullable String typed, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            throw new InvalidRequestException("number", "This is what was typed, up to 200 characters");
        }
        return new DialCheck(crm).of(caller, typed);
    }
}
