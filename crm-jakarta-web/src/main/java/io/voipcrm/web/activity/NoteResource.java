package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Edit;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.NoteId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Notes as their authors change them and take them away. */
@Path("/notes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
    private final Crm crm;

    @Inject
    public NoteResource(Crm crm) {
        this.crm = crm;
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(ActivityBodies.Text.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteJson.class)))
    @APIResponse(responseCode = "409", description = "Somebody has changed it since; current is what it is now")
    public Response change(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Versioned read = Versioned.read(body);
        Edit<Note> edit = crm.notes().change(caller, PathId.read(id, NoteId::of), read.text(), read.version());
        return Edits.answer(edit, "note", note -> ActivityView.show(crm, caller, note));
    }

    @DELETE
    @Path("/{id}")
    public MessageJson delete(@PathParam("id") String id, @Context SecurityContext security) {
        crm.notes().delete(Caller.of(security), PathId.read(id, NoteId::of));
        return new MessageJson("Note deleted");
    }
}
