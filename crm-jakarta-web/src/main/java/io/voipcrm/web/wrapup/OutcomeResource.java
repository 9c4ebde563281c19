package io.voipcrm.web.wrapup;

import io.voipcrm.core.Crm;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.Tone;
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

/** What the company calls the ways its calls come out. */
@Path("/outcomes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {
    private final Crm crm;

    @Inject
    public OutcomeResource(Crm crm) {
        this.crm = crm;
    }

    /** Every outcome, also those no longer in use, in the company's order. */
    @GET
    public List<OutcomeJson> all(@Context SecurityContext security) {
        return crm.outcomes().all(Caller.of(security)).stream()
                .map(OutcomeJson::of)
                .toList();
    }

    @POST
    @RequestBodySchema(WrapUpBodies.Outcome.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OutcomeJson.class)))
    public Response add(Fields body, @Context SecurityContext security) {
        OutcomeCode added = crm.outcomes().add(Caller.of(security), words(body));
        return Response.status(Status.CREATED).entity(OutcomeJson.of(added)).build();
    }

    @PUT
    @Path("/{id}")
    @RequestBodySchema(WrapUpBodies.Outcome.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public OutcomeJson change(Fields body, @PathParam("id") String id, @Context SecurityContext security) {
        OutcomeCodeId outcome = PathId.read(id, OutcomeCodeId::of);
        return OutcomeJson.of(crm.outcomes().change(Caller.of(security), outcome, words(body)));
    }

    private static OutcomeWords words(Fields body) {
        Optional<String> label = body.required("label", text -> text);
        Optional<Tone> tone = body.optional("tone", word -> Words.read(Tone.class, "tone", word));
        Optional<Long> position = body.wholeNumber("position");
        Optional<Boolean> active = body.flag("active");
        body.check();
        return new OutcomeWords(
                label.orElseThrow(),
                tone.orElse(Tone.NEUTRAL),
                position.map(Long::intValue).orElse(0),
                active.orElse(true));
    }
}
