package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.CompanyChangedException;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.web.contact.ContactAnswers.CompanyJson;
import io.voipcrm.web.contact.ContactAnswers.CompanyPageJson;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

/** The companies that contacts belong to. */
@Path("/companies")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {
    private static final int SIZE = 50;

    private final Crm crm;
    private final AccessPolicy access;
    private final ContactReader reader;

    @Inject
    public CompanyResource(Crm crm, AccessPolicy access, Country country) {
        this.crm = crm;
        this.access = access;
        this.reader = new ContactReader(country);
    }

    @GET
    public CompanyPageJson page(
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Optional<CompanyId> after = Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> PathId.read(text, CompanyId::of));
        List<Company> found = crm.companies().page(caller, q == null ? "" : q, after, SIZE + 1);
        List<Company> page = found.subList(0, Math.min(SIZE, found.size()));
        return new CompanyPageJson(
                new CompanyView(crm, caller).of(page),
                found.size() > SIZE ? page.get(SIZE - 1).id().toString() : null);
    }

    @POST
    @RequestBodySchema(ContactBodies.CompanyBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompanyJson.class)))
    public Response create(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.EDIT_CONTACTS);
        Company added = crm.companies().add(caller, details(body));
        return Response.status(Status.CREATED)
                .entity(new CompanyView(crm, caller).of(added))
                .build();
    }

    @GET
    @Path("/{id}")
    public CompanyJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return new CompanyView(crm, caller).of(crm.companies().get(caller, PathId.read(id, CompanyId::of)));
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(ContactBodies.CompanyBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompanyJson.class)))
    @APIResponse(responseCode = "409", description = "A colleague has changed it since; the answer says how")
    public Response change(@PathParam("id") String id, Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        access.require(caller, Permission.EDIT_CONTACTS);
        long version = Versions.needed(body);
        CompanyDetails details = details(body);
        CompanyView view = new CompanyView(crm, caller);
        try {
            Company changed = crm.companies().change(caller, PathId.read(id, CompanyId::of), version, details);
            return Response.ok(view.of(changed)).build();
        } catch (CompanyChangedException e) {
            return Conflicts.of(e.current(), view.of(e.current()), new ContactDesk(crm, caller));
        }
    }

    @DELETE
    @Path("/{id}")
    public MessageJson delete(@PathParam("id") String id, @Context SecurityContext security) {
        crm.companies().delete(Caller.of(security), PathId.read(id, CompanyId::of));
        return new MessageJson("The company is gone");
    }

    private CompanyDetails details(Fields in) {
        Optional<String> name =
                in.required("name", text -> CompanyDetails.of(text).name());
        Optional<String> website = in.optional("website", text -> text);
        Optional<PhoneNumber> phone = in.optional("phone", text -> text)
                .filter(text -> !text.isBlank())
                .flatMap(text -> in.optional("phone", reader::number));
        Optional<PostalAddress> address = in.object("address", ContactReader::address);
        Optional<String> notes = in.optional("notes", text -> text);
        in.check();
        return new CompanyDetails(name.orElseThrow(), website, phone, address, notes.orElse(""));
    }
}
