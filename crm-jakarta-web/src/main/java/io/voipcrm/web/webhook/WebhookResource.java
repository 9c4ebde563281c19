package io.voipcrm.web.webhook;

import io.voipcrm.core.Crm;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyWebhooks;
import io.voipcrm.core.telephony.WebhookReply;
import io.voipcrm.core.telephony.WebhookRequest;
import io.voipcrm.core.tx.DatabaseFailures;
import io.voipcrm.web.json.LimitedBody;
import io.voipcrm.web.problem.Problem;
import io.voipcrm.web.security.OpenToAnyone;
import io.voipcrm.web.security.RequestIds;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** Takes a provider's messages: verified, translated, handled, answered. One serves them all: there are many a second. */
@Path("/{provider}")
@Singleton
public class WebhookResource {
    private static final Logger LOG = System.getLogger(WebhookResource.class.getName());
    private static final int ATTEMPTS = 3;

    private final Crm crm;
    private final Instance<TelephonyWebhooks> adapters;
    private final WebhookMeter meter;

    @Inject
    public WebhookResource(Crm crm, Instance<TelephonyWebhooks> adapters, WebhookMeter meter) {
        this.crm = crm;
        this.adapters = adapters;
        this.meter = meter;
    }

    /** This hook has a path of its own because browsers ask for something else at the same place. */
    @POST
    @Path("/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAnyone
    public Response status(
            @PathParam("provider") String provider, InputStream body, @Context HttpServletRequest request)
            throws IOException {
        return take(provider, "status", body, request);
    }

    @POST
    @Path("/{hook}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAnyone
    public Response take(
            @PathParam("provider") String provider,
            @PathParam("hook") String hook,
            InputStream body,
            @Context HttpServletRequest request)
            throws IOException {
        TelephonyWebhooks adapter = adapter(provider);
        WebhookRequest message = RawRequest.read(request, hook, LimitedBody.read(body));
        if (!adapter.verify(message)) {
            meter.refused(provider);
            LOG.log(Level.WARNING, "Refused an unsigned message at {0}, request {1}", hook, RequestIds.of(request));
            return Problem.of(Status.FORBIDDEN.getStatusCode(), "The signature is missing or wrong")
                    .response()
                    .build();
        }
        ReceivedEvent event = adapter.translate(message);
        WebhookReply reply = adapter.render(handled(event));
        meter.taken(provider, event.event());
        LOG.log(Level.DEBUG, "Took {0}, request {1}", event.event(), RequestIds.of(request));
        return Response.ok(reply.body().getBytes(StandardCharsets.UTF_8), reply.contentType())
                .build();
    }

    /** Parallel messages about one call may get into each other's way in the database; then one of them waits. */
    private CallInstruction handled(ReceivedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                return crm.calls().handle(event);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !DatabaseFailures.conflict(e)) {
                    throw e;
                }
            }
        }
    }

    private TelephonyWebhooks adapter(String provider) {
        return adapters.stream()
                .filter(adapter -> adapter.provider().equals(provider))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
