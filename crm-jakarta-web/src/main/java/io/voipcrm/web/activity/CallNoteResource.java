package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the caller notes down during a call, saved as it is typed, and what everybody did. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CallNoteResource {
    private final Crm crm;

    @Inject
    public CallNoteResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @Path("/{id}/note")
    public ActivityBodies.CallNote get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallId call = PathId.read(id, CallId::of);
        crm.calls().get(caller, call);
        return crm.notes()
                .ofCall(caller, call, caller.userId())
                .map(CallNoteResource::shown)
                .orElseGet(() -> new ActivityBodies.CallNote("", 0, null));
    }

    @GET
    @Path("/{id}/notes")
    public ActivityBodies.CallNotes all(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        List<Note> notes = crm.notes().allOfCall(caller, PathId.read(id, CallId::of));
        ActivityView view = ActivityView.of(crm, caller, notes, List.of(), List.of());
        return new ActivityBodies.CallNotes(notes.stream().map(view::note).toList());
    }

    @PUT
    @Path("/{id}/note")
    @RequestBodySchema(ActivityBodies.Text.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ActivityBodies.CallNote.class)))
    @APIResponse(responseCode = "409", description = "Another tab has saved since; current is what it is now")
    public Response save(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Versioned read = Versioned.read(body);
        CallId call = PathId.read(id, CallId::of);
        return Edits.answer(
                crm.notes().saveOfCall(Caller.of(security), call, read.text(), read.version()),
                "note",
                CallNoteResource::shown);
    }

    private static ActivityBodies.CallNote shown(Note note) {
        return new ActivityBodies.CallNote(note.text(), note.version(), note.updatedAt());
    }
}
