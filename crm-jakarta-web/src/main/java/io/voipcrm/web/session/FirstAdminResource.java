package io.voipcrm.web.session;

import io.voipcrm.core.Crm;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.User;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.OpenToAnyone;
import io.voipcrm.web.security.Peer;
import io.voipcrm.web.security.SetupCode;
import io.voipcrm.web.user.UserAnswer;
import io.voipcrm.web.user.UserFields;
import io.voipcrm.web.user.UserJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Makes the first admin, once. */
@Path("/auth")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class FirstAdminResource {
    private final Crm crm;
    private final SetupCode code;
    private final Country country;

    @Inject
    public FirstAdminResource(Crm crm, SetupCode code, Country country) {
        this.crm = crm;
        this.code = code;
        this.country = country;
    }

    @POST
    @Path("/create-admin")
    @RequestBodySchema(SessionBodies.FirstAdmin.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @OpenToAnyone
    public Response createAdmin(Fields body, @Context HttpServletRequest request) {
        Optional<String> given = body.optional("setupCode", Function.identity());
        if (!crm.users().needsFirstAdmin()) {
            return closed();
        }
        if (!Peer.isLocal(request) && given.filter(code::matches).isEmpty()) {
            return forbidden("The set-up code from the server's console is needed");
        }
        NewUser admin = UserFields.firstAdmin(body, country);
        Optional<User> created = crm.users().createFirstAdmin(admin);
        return created.map(FirstAdminResource::answer).orElseGet(FirstAdminResource::closed);
    }

    private static Response answer(User admin) {
        UserAnswer answer = new UserAnswer("Admin created", UserJson.of(admin, Optional.empty()));
        return Response.status(Status.CREATED).entity(answer).build();
    }

    private static Response closed() {
        return forbidden("There is an admin already");
    }

    private static Response forbidden(String title) {
        return Problem.of(Status.FORBIDDEN.getStatusCode(), title).response().build();
    }
}
