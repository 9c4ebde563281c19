package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the team writes down about a contact. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ContactNoteResource {
    private final Crm crm;

    @Inject
    public ContactNoteResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Path("/{id}/notes")
    @RequestBodySchema(ActivityBodies.NewNote.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteJson.class)))
    public Response write(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Optional<String> text = body.required("text", words -> words);
        body.check();
        Note note = crm.notes().write(caller, PathId.read(id, ContactId::of), text.orElseThrow());
        return Response.status(Status.CREATED)
                .entity(ActivityView.show(crm, caller, note))
                .build();
    }
}
