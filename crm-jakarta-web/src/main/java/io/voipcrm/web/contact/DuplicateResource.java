package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChangedException;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.DuplicatePair;
import io.voipcrm.core.contact.DuplicateReason;
import io.voipcrm.core.contact.Duplicates;
import io.voipcrm.core.contact.MergeRequest;
import io.voipcrm.core.contact.Merged;
import io.voipcrm.core.contact.Unmerged;
import io.voipcrm.web.contact.ContactAnswers.DuplicateJson;
import io.voipcrm.web.contact.ContactAnswers.DuplicatePageJson;
import io.voipcrm.web.contact.ContactAnswers.MergedJson;
import io.voipcrm.web.contact.ContactAnswers.UnmergedJson;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Contacts that are there twice. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    private static final int SIZE = 20;

    private final Crm crm;
    private final AccessPolicy access;
    private final ContactReader reader;

    @Inject
    public DuplicateResource(Crm crm, AccessPolicy access, Country country) {
        this.crm = crm;
        this.access = access;
        this.reader = new ContactReader(country);
    }

    @GET
    @Path("/duplicates")
    public DuplicatePageJson page(@QueryParam("cursor") @Nullable String cursor, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        List<Duplicates> found = crm.duplicates().page(caller, place(cursor), SIZE + 1);
        List<Duplicates> page = found.subList(0, Math.min(SIZE, found.size()));
        List<Contact> contacts = page.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .toList();
        ContactRows rows = new ContactDesk(crm, caller).rows(contacts);
        String next = found.size() > SIZE
                ? page.get(SIZE - 1).first().id() + "-"
                        + page.get(SIZE - 1).second().id()
                : null;
        return new DuplicatePageJson(
                page.stream()
                        .map(pair ->
                                new DuplicateJson(rows.of(pair.first()), rows.of(pair.second()), words(pair.reasons())))
                        .toList(),
                next);
    }

    @POST
    @Path("/duplicates/dismiss")
    @RequestBodySchema(ContactBodies.Pair.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public MessageJson dismiss(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.MERGE_CONTACTS);
        ContactId first = id(body, "first");
        ContactId second = id(body, "second");
        if (first.equals(second)) {
            body.wrong("second", "These are two contacts");
        }
        body.check();
        crm.duplicates().dismiss(caller, first, second);
        return new MessageJson("They won't be shown as a pair again");
    }

    @POST
    @Path("/merge")
    @RequestBodySchema(ContactBodies.Merge.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MergedJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has changed one of them since; the answer says how")
    public Response merge(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.MERGE_CONTACTS);
        ContactId keep = id(body, "keep");
        ContactId other = id(body, "other");
        long keepVersion = body.wholeNumber("keepVersion").orElse(0L);
        long otherVersion = body.wholeNumber("otherVersion").orElse(0L);
        Optional<ContactDraft> draft = body.object("contact", reader::draft);
        if (!body.given("contact")) {
            body.wrong("contact", "This is needed");
        }
        body.check();
        ContactDesk desk = new ContactDesk(crm, caller);
        try {
            Merged merged = crm.contactMerging()
                    .merge(caller, new MergeRequest(keep, keepVersion, other, otherVersion, draft.orElseThrow()));
            return Response.ok(new MergedJson(desk.show(merged.contact()), merged.mergeId(), merged.undoUntil()))
                    .build();
        } catch (ContactChangedException e) {
            return Conflicts.of(e, desk);
        }
    }

    @POST
    @Path("/merges/{mergeId}/undo")
    public UnmergedJson undo(@PathParam("mergeId") String mergeId, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Unmerged unmerged = crm.contactMerging().undo(caller, PathId.read(mergeId, Long::valueOf));
        ContactDesk desk = new ContactDesk(crm, caller);
        return new UnmergedJson(desk.show(unmerged.contact()), desk.show(unmerged.restored()));
    }

    static List<String> words(Collection<DuplicateReason> reasons) {
        return reasons.stream().sorted().map(Words::of).toList();
    }

    private static ContactId id(Fields body, String member) {
        Optional<Long> id = body.wholeNumber(member).filter(number -> number > 0);
        if (id.isEmpty()) {
            body.wrong(member, "This is the id of a contact");
        }
        return ContactId.of(id.orElse(1L));
    }

    private static Optional<DuplicatePair> place(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            int dash = cursor.indexOf('-');
            ContactId first = ContactId.of(Long.parseLong(cursor.substring(0, Math.max(0, dash))));
            ContactId second = ContactId.of(Long.parseLong(cursor.substring(dash + 1)));
            return Optional.of(new DuplicatePair(first, second, Set.of()));
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("cursor", "That is no cursor of this list");
        }
    }
}
