package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.call.CallJson;
import io.voipcrm.web.call.CallView;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PathId;
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
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Whom a call is with. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CallerCardResource {
    private final Crm crm;

    @Inject
    public CallerCardResource(Crm crm) {
        this.crm = crm;
    }

    @GET
    @Path("/{id}/card")
    public CallerCardJson card(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = io.voipcrm.web.security.Caller.of(security);
        return CallerCardView.show(crm, caller, crm.callerCards().of(caller, PathId.read(id, CallId::of)));
    }

    /** Says whose call it is; {@code contactId} null takes it away from whoever had it. */
    @PUT
    @Path("/{id}/contact")
    @RequestBodySchema(ActivityBodies.Link.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson link(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = io.voipcrm.web.security.Caller.of(security);
        Optional<ContactId> contact = TaskFields.id(body, "contactId", ContactId::of);
        if (!body.given("contactId")) {
            body.wrong("contactId", "This is a contact, or null for nobody");
        }
        boolean addNumber = body.flag("addNumber").orElse(false);
        body.check();
        Optional<Caller> to = contact.map(found -> caller(caller, found));
        Call linked = crm.callFiling().link(caller, PathId.read(id, CallId::of), to);
        if (addNumber) {
            to.flatMap(Caller::contact).ifPresent(found -> addNumber(caller, found, linked));
        }
        return CallView.show(crm, caller, linked);
    }

    private void addNumber(Actor actor, ContactId id, Call call) {
        Contact contact = crm.contacts().get(actor, id);
        call.parties()
                .customer()
                .filter(number -> !contact.phones().contains(number))
                .ifPresent(number -> {
                    List<ContactPhone> phones =
                            new ArrayList<>(contact.details().phones());
                    phones.add(ContactPhone.of(number));
                    ContactDraft draft = ContactDraft.of(contact.details().withPhones(phones));
                    crm.contacts().change(actor, id, contact.version(), draft);
                });
    }

    /** The contact, or the one that it was merged into while somebody looked at the card. */
    private Caller caller(Actor actor, ContactId id) {
        try {
            Contact contact = crm.contacts().get(actor, id);
            return new Caller(Optional.of(contact.id()), contact.name());
        } catch (ContactNotFoundException gone) {
            return gone.mergedInto()
                    .map(kept -> caller(actor, kept))
                    .orElseThrow(() -> new InvalidRequestException("contactId", "There is no such contact"));
        }
    }
}
