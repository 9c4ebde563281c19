package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.contact.ContactView;
import io.voipcrm.web.contact.ContactAnswers.ViewJson;
import io.voipcrm.web.contact.ContactAnswers.ViewsJson;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Lists of contacts as people like them. */
@Path("/contact-views")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {
    private final Crm crm;

    @Inject
    public ViewResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    public ViewsJson list(@Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return new ViewsJson(crm.contactViews().all(caller).stream()
                .map(view -> json(view, caller))
                .toList());
    }

    @POST
    @RequestBodySchema(ContactBodies.ViewBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ViewJson.class)))
    public Response create(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactView added = crm.contactViews().add(caller, view(body, caller));
        return Response.status(Status.CREATED).entity(json(added, caller)).build();
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(ContactBodies.ViewBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public ViewJson change(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactView wanted = view(body, caller);
        return json(crm.contactViews().change(caller, PathId.read(id, Long::valueOf), wanted), caller);
    }

    @DELETE
    @Path("/{id}")
    public MessageJson delete(@PathParam("id") String id, @Context SecurityContext security) {
        crm.contactViews().delete(Caller.of(security), PathId.read(id, Long::valueOf));
        return new MessageJson("The view is gone");
    }

    private static ContactView view(Fields in, Actor caller) {
        Optional<String> name = in.required("name", text -> text);
        Optional<String> query = in.optional("query", text -> text);
        Optional<List<String>> columns = in.texts("columns", text -> text);
        Optional<Boolean> shared = in.flag("shared");
        in.check();
        return new ContactView(
                0,
                caller.userId(),
                name.orElseThrow(),
                query.orElse(""),
                columns.orElse(List.of()),
                shared.orElse(false));
    }

    private static ViewJson json(ContactView view, Actor caller) {
        return new ViewJson(
                view.id(),
                view.name(),
                view.query(),
                view.columns(),
                view.shared(),
                view.owner().equals(caller.userId()));
    }
}
