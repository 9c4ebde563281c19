package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChangedException;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactPage;
import io.voipcrm.core.contact.ContactService;
import io.voipcrm.core.contact.Country;
import io.voipcrm.web.contact.ContactAnswers.ContactPageJson;
import io.voipcrm.web.contact.ContactAnswers.CountJson;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The contacts. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {
    private final Crm crm;
    private final AccessPolicy access;
    private final ContactReader reader;

    @Inject
    public ContactResource(Crm crm, AccessPolicy access, Country country) {
        this.crm = crm;
        this.access = access;
        this.reader = new ContactReader(country);
    }

    @GET
    public ContactPageJson page(@BeanParam ContactQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactQuery.Wanted wanted = query.read(caller.userId());
        ContactPage page = crm.contacts().page(caller, wanted.filter(), wanted.order(), wanted.after(), wanted.size());
        return new ContactPageJson(
                new ContactDesk(crm, caller).rows(page.contacts()).of(page.contacts()),
                page.next().map(ContactCursor::text).orElse(null));
    }

    @GET
    @Path("/count")
    public CountJson count(@BeanParam ContactQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        long counted = crm.contacts().count(caller, query.read(caller.userId()).filter());
        return new CountJson(Math.min(counted, ContactService.COUNTED), counted > ContactService.COUNTED);
    }

    @POST
    @RequestBodySchema(ContactBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactJson.class)))
    public Response create(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.EDIT_CONTACTS);
        ContactDraft draft = known(caller, reader.read(body));
        Contact added = crm.contacts().add(caller, draft);
        return Response.status(Status.CREATED)
                .entity(new ContactDesk(crm, caller).show(added))
                .build();
    }

    @GET
    @Path("/{id}")
    public ContactJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return new ContactDesk(crm, caller).show(crm.contacts().get(caller, PathId.read(id, ContactId::of)));
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(ContactBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has changed it since; the answer says how")
    public Response change(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.EDIT_CONTACTS);
        long version = Versions.needed(body);
        ContactDraft draft = known(caller, reader.read(body));
        ContactDesk desk = new ContactDesk(crm, caller);
        try {
            Contact changed = crm.contacts().change(caller, PathId.read(id, ContactId::of), version, draft);
            return Response.ok(desk.show(changed)).build();
        } catch (ContactChangedException e) {
            return Conflicts.of(e, desk);
        }
    }

    /** The owner is one of the team. */
    private ContactDraft known(Actor caller, ContactDraft draft) {
        draft.details().owner().ifPresent(owner -> {
            if (crm.users().names(caller, Set.of(owner)).isEmpty()) {
                throw new InvalidRequestException("ownerId", "There is no such colleague");
            }
        });
        return draft;
    }
}
