package io.voipcrm.web.exchange;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.exchange.ContactImport;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.RefusedRow;
import io.voipcrm.core.exchange.RefusedTable;
import io.voipcrm.core.paging.Page;
import io.voipcrm.web.call.People;
import io.voipcrm.web.csv.Csv;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Tables on their way into the contacts. */
@Path("/imports")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final int CHUNK = 500;

    private final Crm crm;

    @Inject
    public ImportResource(Crm crm) {
        this.crm = crm;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than 500 MB")
    public Response upload(
            InputStream body, @QueryParam("fileName") @Nullable String fileName, @Context SecurityContext security)
            throws IOException {
        Actor caller = Caller.of(security);
        ContactImport uploaded = crm.imports().upload(caller, fileName == null ? "" : fileName, body);
        return Response.status(Status.CREATED).entity(shown(caller, uploaded)).build();
    }

    @GET
    public ImportPageJson page(@BeanParam PageQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Page<ContactImport> page = crm.imports().page(caller, query.after(), query.size());
        People people = people(caller, page.items());
        return new ImportPageJson(
                page.items().stream()
                        .map(one -> ImportJson.of(one, List.of(), people))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("/{id}")
    public ImportJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return shown(caller, crm.imports().get(caller, id(id)));
    }

    @PUT
    @Path("/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(MappingBody.class)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "409", description = "It is running, or over")
    public ImportJson map(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactImport now = crm.imports().get(caller, id(id));
        int columns = now.shape().columns().size();
        return shown(caller, crm.imports().plan(caller, now.id(), MappingReader.read(body, columns)));
    }

    @POST
    @Path("/{id}/check")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "409", description = "It is running, or over")
    public ImportJson check(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return shown(caller, crm.imports().check(caller, id(id)));
    }

    @POST
    @Path("/{id}/start")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "409", description = "It is running, or over")
    public ImportJson start(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return shown(caller, crm.imports().start(caller, id(id)));
    }

    @POST
    @Path("/{id}/cancel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "409", description = "It is not running")
    public ImportJson cancel(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return shown(caller, crm.imports().cancel(caller, id(id)));
    }

    /** The refused rows with the reasons beside them, to be mended and imported. */
    @GET
    @Path("/{id}/refused.csv")
    @Produces({Csv.MEDIA_TYPE, MediaType.WILDCARD})
    public Response refused(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactImport one = crm.imports().get(caller, id(id));
        RefusedTable rows = new RefusedTable(one.shape());
        return Csv.attachment("refused.csv", table -> {
            table.write(rows.header());
            List<RefusedRow> chunk = crm.imports().refused(caller, one.id(), 0, CHUNK);
            while (!chunk.isEmpty()) {
                for (RefusedRow row : chunk) {
                    table.write(rows.row(row));
                }
                long last = chunk.get(chunk.size() - 1).row();
                chunk = crm.imports().refused(caller, one.id(), last, CHUNK);
            }
        });
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageJson.class)))
    @APIResponse(responseCode = "409", description = "It is running")
    public MessageJson delete(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        crm.imports().delete(caller, id(id));
        return new MessageJson("The import was deleted");
    }

    private ImportJson shown(Actor caller, ContactImport one) {
        List<RefusedRow> refused = crm.imports().firstRefused(one.id(), ImportJson.ERRORS);
        return ImportJson.of(one, refused, people(caller, List.of(one)));
    }

    private People people(Actor caller, List<ContactImport> imports) {
        return new People(crm.users().names(caller, ImportJson.people(imports)));
    }

    private static ImportId id(String text) {
        return PathId.read(text, ImportId::of);
    }
}
