package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.exchange.ContactExport;
import io.voipcrm.web.csv.Csv;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The contacts as a table. */
@Path("/contacts")
@Dependent
public class ExportResource {
    private final Crm crm;

    @Inject
    public ExportResource(Crm crm) {
        this.crm = crm;
    }

    /** All that the filters let through, in the order asked for. */
    @GET
    @Path("/export.csv")
    // Not JSON at all; but the server prefers JSON for clients that take anything, and would look for that id.
    @Produces({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE))
    public Response export(@BeanParam ContactQuery query, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        ContactQuery.Wanted wanted = query.read(caller.userId());
        ContactExport export = crm.exports().export(caller, wanted.filter(), wanted.order());
        return Csv.attachment("contacts.csv", export::writeTo);
    }
}
