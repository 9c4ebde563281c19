package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PersonalData;
import io.voipcrm.web.json.JsonText;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** Contacts that are let go, and what is held about those who ask. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class TrashResource {
    private final Crm crm;

    @Inject
    public TrashResource(Crm crm) {
        this.crm = crm;
    }

    @DELETE
    @Path("/{id}")
    public MessageJson trash(@PathParam("id") String id, @Context SecurityContext security) {
        crm.contactTrash().trash(Caller.of(security), PathId.read(id, ContactId::of));
        return new MessageJson("The contact is in the trash");
    }

    @POST
    @Path("/{id}/restore")
    public ContactJson restore(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return new ContactDesk(crm, caller).show(crm.contactTrash().restore(caller, PathId.read(id, ContactId::of)));
    }

    @POST
    @Path("/{id}/erase")
    public MessageJson erase(@PathParam("id") String id, @Context SecurityContext security) {
        crm.contactTrash().erase(Caller.of(security), PathId.read(id, ContactId::of));
        return new MessageJson("The person is forgotten");
    }

    @GET
    @Path("/{id}/personal-data")
    public Response personalData(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        PersonalData data = crm.personalData().of(caller, PathId.read(id, ContactId::of));
        String file = "contact-" + data.person().id() + ".json";
        return Response.ok(JsonText.of(new PersonalDataView(new ContactDesk(crm, caller)).of(data)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
