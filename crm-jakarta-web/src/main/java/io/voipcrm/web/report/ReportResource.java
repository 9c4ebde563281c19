package io.voipcrm.web.report;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.report.Figure;
import io.voipcrm.core.report.Report;
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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Calls in figures. */
@Path("/reports")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    private final Crm crm;
    private final ZoneId zone;

    /**
     * The resource.
     *
     * @param zone where the company's day begins and ends
     */
    @Inject
    public ReportResource(Crm crm, ZoneId zone) {
        this.crm = crm;
        this.zone = zone;
    }

    @GET
    @Path("/calls")
    public ReportJson calls(@BeanParam ReportParameters parameters, @Context SecurityContext security) {
        return report(parameters, Caller.of(security));
    }

    @GET
    @Path("/calls.csv")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE))
    public Response sheet(@BeanParam ReportParameters parameters, @Context SecurityContext security) {
        ReportJson report = report(parameters, Caller.of(security));
        return Csv.attachment("report.csv", table -> ReportSheet.write(report, table));
    }

    @GET
    @Path("/definitions")
    public List<DefinitionJson> definitions(@Context SecurityContext security) {
        Caller.of(security);
        return Arrays.stream(Figure.values()).map(DefinitionJson::of).toList();
    }

    private ReportJson report(ReportParameters parameters, Actor caller) {
        Report report = crm.reports().report(caller, parameters.read(zone));
        return ReportView.of(crm, caller, report).of(report);
    }
}
