package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.web.contact.ContactAnswers.FieldJson;
import io.voipcrm.web.contact.ContactAnswers.FieldsJson;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What the company asks about its contacts. */
@Path("/contact-fields")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class FieldResource {
    private static final long LAST = 10_000;

    private final Crm crm;
    private final AccessPolicy access;

    @Inject
    public FieldResource(Crm crm, AccessPolicy access) {
        this.crm = crm;
        this.access = access;
    }

    @GET
    public FieldsJson list(@Context SecurityContext security) {
        return new FieldsJson(crm.contactFields().all(Caller.of(security)).stream()
                .map(FieldResource::json)
                .toList());
    }

    @POST
    @RequestBodySchema(ContactBodies.FieldBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FieldJson.class)))
    public Response create(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.DEFINE_FIELDS);
        ContactField added = crm.contactFields().add(caller, definition(body));
        return Response.status(Status.CREATED).entity(json(added)).build();
    }

    /** Changes everything but the key. */
    @PUT
    @Path("/{id}")
    @RequestBodySchema(ContactBodies.FieldBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public FieldJson change(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.DEFINE_FIELDS);
        return json(crm.contactFields().change(caller, PathId.read(id, Long::valueOf), definition(body)));
    }

    private static FieldDefinition definition(Fields in) {
        Optional<String> key = in.required("key", text -> text);
        Optional<String> label = in.required("label", text -> text);
        Optional<FieldType> type = in.required("type", text -> Words.read(FieldType.class, "type", text));
        Optional<List<String>> choices = in.texts("choices", text -> text);
        Optional<Boolean> required = in.flag("required");
        Optional<Long> position = in.wholeNumber("position");
        Optional<Boolean> archived = in.flag("archived");
        in.check();
        return new FieldDefinition(
                key.orElseThrow(),
                label.orElseThrow(),
                type.orElseThrow(),
                choices.orElse(List.of()),
                required.orElse(false),
                (int) Math.max(-1, Math.min(LAST, position.orElse(LAST))),
                archived.orElse(false));
    }

    private static FieldJson json(ContactField field) {
        FieldDefinition definition = field.definition();
        return new FieldJson(
                field.id(),
                definition.key(),
                definition.label(),
                Words.of(definition.type()),
                definition.choices(),
                definition.required(),
                definition.position(),
                definition.archived());
    }
}
