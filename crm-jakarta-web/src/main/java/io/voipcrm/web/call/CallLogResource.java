package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallExport;
import io.voipcrm.core.call.CallPage;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.csv.Csv;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.MessageJson;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.json.Zones;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The call log. */
@Path("/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CallLogResource {
    private final Crm crm;
    private final Country country;
    private final ZoneId zone;

    /**
     * The resource.
     *
     * @param country where numbers without a country's code belong
     * @param zone where the company's day begins and ends
     */
    @Inject
    public CallLogResource(Crm crm, Country country, ZoneId zone) {
        this.crm = crm;
        this.country = country;
        this.zone = zone;
    }

    @GET
    public CallPageJson page(@BeanParam CallQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallQuery.Wanted wanted = query.read();
        CallPage page = crm.callLog().page(caller, wanted.filter(), wanted.after(), wanted.size());
        CallView view = CallView.of(crm, caller, page.calls());
        return new CallPageJson(
                page.calls().stream().map(view::of).toList(),
                page.next().map(CallCursor::text).orElse(null));
    }

    @GET
    @Path("/export.csv")
    // Not JSON at all; but the server prefers JSON for clients that take anything, and would look for that id.
    @Produces({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE))
    public Response export(
            @BeanParam CallQuery query, @QueryParam("zone") @Nullable String zone, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        CallExport export = crm.callLog().export(caller, query.filter());
        CallSheet sheet =
                new CallSheet(Zones.read(zone, this.zone), crm.outcomes().labels(caller));
        return Csv.attachment("calls.csv", table -> {
            table.write(CallSheet.HEADER);
            for (List<Call> chunk = export.next(); !chunk.isEmpty(); chunk = export.next()) {
                People people = new People(crm.users().names(caller, People.in(chunk)));
                for (Call call : chunk) {
                    table.write(sheet.row(call, people));
                }
            }
        });
    }

    @GET
    @Path("/{id}")
    public CallJson get(@PathParam("id") String id, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        return CallView.show(crm, caller, crm.calls().get(caller, PathId.read(id, CallId::of)));
    }

    @POST
    @Path("/manual")
    @RequestBodySchema(WrittenCallBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(Fields body, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        WrittenCallFields.Written written = WrittenCallFields.read(body, country);
        Optional<String> name = written.contact().map(id -> nameOf(caller, id));
        Call entered = crm.writtenCalls()
                .enter(caller, written.call(name), written.note())
                .orElseThrow(() -> new IllegalStateException("A call without the provider's name is always new"));
        return Response.status(Status.CREATED)
                .entity(CallView.show(crm, caller, entered))
                .build();
    }

    private String nameOf(Actor caller, ContactId id) {
        return crm.contacts()
                .find(caller, id)
                .map(Contact::name)
                .orElseThrow(() -> new InvalidRequestException("contactId", "There is no such contact"));
    }

    @POST
    @Path("/log")
    @RequestBodySchema(ManualCallBody.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public MessageJson enter(Fields body, @Context SecurityContext security) {
        Optional<Call> entered = crm.callLog().enter(Caller.of(security), ManualCallFields.read(body, country));
        return new MessageJson(entered.isPresent() ? "Call logged" : "This call is in the log already");
    }
}
