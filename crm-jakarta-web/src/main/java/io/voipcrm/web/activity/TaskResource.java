package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TaskCounts;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.paging.Page;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PageQuery;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;

/** What the team means to do. */
@Path("/tasks")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final Crm crm;

    @Inject
    public TaskResource(Crm crm) {
        this.crm = crm;
    }

    /** Open tasks by when they are due, or with {@code state=done} those done, the last done first. */
    @GET
    public ActivityPages.Tasks page(
            @BeanParam TaskQuery query, @BeanParam PageQuery part, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Page<Task> page =
                crm.tasks().page(caller, query.filter(caller.userId()), query.zone(), part.after(), part.size());
        ActivityView view = ActivityView.of(crm, caller, List.of(), page.items(), List.of());
        return new ActivityPages.Tasks(
                page.items().stream().map(view::task).toList(), page.next().orElse(null));
    }

    @GET
    @Path("/summary")
    public ActivityBodies.Summary summary(
            @QueryParam("zone") @Nullable String zone, @Context SecurityContext security) {
        TaskCounts counts = crm.tasks().counts(Caller.of(security), TaskQuery.zone(zone));
        return new ActivityBodies.Summary(counts.overdue(), counts.today(), counts.upcoming());
    }

    @POST
    @RequestBodySchema(ActivityBodies.Task.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TaskJson.class)))
    public Response add(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Task task = crm.tasks().add(caller, TaskFields.read(body));
        return Response.status(Status.CREATED)
                .entity(ActivityView.show(crm, caller, task))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(ActivityBodies.Task.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskJson.class)))
    @APIResponse(responseCode = "409", description = "Somebody has changed it since; current is what it is now")
    public Response change(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Optional<Long> version = body.wholeNumber("version");
        if (version.isEmpty()) {
            body.wrong("version", "This is needed");
        }
        NewTask task = TaskFields.read(body);
        return Edits.answer(
                crm.tasks().change(caller, PathId.read(id, TaskId::of), task, version.orElseThrow()),
                "task",
                changed -> ActivityView.show(crm, caller, changed));
    }

    @POST
    @Path("/{id}/done")
    public TaskJson done(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return ActivityView.show(crm, caller, crm.tasks().done(caller, PathId.read(id, TaskId::of)));
    }

    @POST
    @Path("/{id}/reopen")
    public TaskJson reopen(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return ActivityView.show(crm, caller, crm.tasks().reopen(caller, PathId.read(id, TaskId::of)));
    }

    @DELETE
    @Path("/{id}")
    public MessageJson delete(@PathParam("id") String id, @Context SecurityContext security) {
        crm.tasks().delete(Caller.of(security), PathId.read(id, TaskId::of));
        return new MessageJson("Task deleted");
    }
}
