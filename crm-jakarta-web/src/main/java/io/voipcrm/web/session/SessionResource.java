package io.voipcrm.web.session;

import io.voipcrm.core.Crm;
import io.voipcrm.core.session.SignInResult;
import io.voipcrm.core.session.SignInResult.Accepted;
import io.voipcrm.core.session.SignInResult.Throttled;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.Caller;
import io.voipcrm.web.security.OpenToAnyone;
import io.voipcrm.web.security.Peer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Signing in and out. */
@Path("/auth")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Crm crm;

    @Inject
    public SessionResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Path("/login")
    @RequestBodySchema(SessionBodies.Login.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @OpenToAnyone
    public Response login(Fields body, @Context HttpServletRequest request) {
        Optional<String> email = body.required("email", Function.identity());
        Optional<String> password = body.required("password", Function.identity());
        body.check();
        SignInResult result = crm.sessions().signIn(email.orElseThrow(), password.orElseThrow(), Peer.address(request));
        if (result instanceof Accepted accepted) {
            SignedInUserJson user = SignedInUserJson.of(accepted.signedIn().user());
            return Response.ok(new LoginAnswer(accepted.token(), user)).build();
        }
        if (result instanceof Throttled throttled) {
            return Problem.of(TOO_MANY_REQUESTS, "Too many attempts, try again later")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, wholeSeconds(throttled.retryAfter()))
                    .build();
        }
        return Problem.of(Status.UNAUTHORIZED.getStatusCode(), "Invalid credentials")
                .response()
                .build();
    }

    @POST
    @Path("/logout")
    public MessageJson logout(@Context SecurityContext security) {
        crm.sessions().signOut(Caller.of(security));
        return new MessageJson("Signed out");
    }

    @GET
    @Path("/me")
    public MeJson me(@Context SecurityContext security) {
        return MeJson.of(Caller.of(security).user());
    }

    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
