package io.voipcrm.web.user;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.user.User;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** The team. */
@Path("/users")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {
    private final Crm crm;
    private final AccessPolicy access;
    private final Country country;

    @Inject
    public UserResource(Crm crm, AccessPolicy access, Country country) {
        this.crm = crm;
        this.access = access;
        this.country = country;
    }

    @GET
    public List<UserJson> list(@Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        List<User> users = crm.users().all(caller);
        CurrentCalls current = new CurrentCalls(crm.calls().live(caller));
        return users.stream()
                .map(user -> UserJson.of(user, current.of(user.id())))
                .toList();
    }

    @POST
    @RequestBodySchema(UserBodies.NewUser.class)
    public Response create(Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        access.require(caller, Permission.MANAGE_USERS);
        User user = crm.users().create(caller, UserFields.newUser(body, country));
        return Response.status(Status.CREATED)
                .entity(answer(caller, "User created", user))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(UserBodies.Change.class)
    public UserAnswer update(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        access.require(caller, Permission.MANAGE_USERS);
        UserId user = PathId.read(id, UserId::of);
        return answer(caller, "User updated", crm.users().update(caller, user, UserFields.change(body, country)));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public MessageJson deactivate(@PathParam("id") String id, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        access.require(caller, Permission.MANAGE_USERS);
        crm.users().deactivate(caller, PathId.read(id, UserId::of));
        return new MessageJson("User deactivated");
    }

    @PUT
    @Path("/{id}/call-status")
    @RequestBodySchema(UserBodies.CallStatus.class)
    public UserAnswer callStatus(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        SignedIn caller = Caller.of(security);
        UserId user = PathId.read(id, UserId::of);
        if (!caller.userId().equals(user)) {
            access.require(caller, Permission.MANAGE_USERS);
        }
        User named = crm.users().get(caller, user);
        CallStatusHint hint = CallStatusHint.read(body, country);
        if (hint.endCall() && caller.userId().equals(user)) {
            release(caller);
        }
        return answer(caller, "Noted", named);
    }

    /** Gives back what the caller has taken but is not connected to. */
    private void release(SignedIn caller) {
        crm.calls().live(caller).stream()
                .filter(call -> call.state() == CallState.RINGING)
                .filter(call -> call.holder().filter(caller.userId()::equals).isPresent())
                .forEach(call -> crm.calls().release(caller, call.id()));
    }

    private UserAnswer answer(SignedIn caller, String message, User user) {
        CurrentCalls current = new CurrentCalls(crm.calls().live(caller));
        return new UserAnswer(message, UserJson.of(user, current.of(user.id())));
    }
}
