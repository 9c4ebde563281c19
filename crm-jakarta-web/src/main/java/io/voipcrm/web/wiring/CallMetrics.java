package io.voipcrm.web.wiring;

import io.voipcrm.core.Crm;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.live.LiveHub;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts calls by how they went, and shows how many sockets are open. */
@ApplicationScoped
class CallMetrics {
    @Inject
    private MetricRegistry metrics;

    void start(@Observes Startup started, Crm crm, LiveHub hub) {
        metrics.gauge("crm_sockets", hub::size);
        crm.events().subscribe(this::count);
    }

    private void count(LoggedEvent logged) {
        if (logged.event() instanceof CallEvent.CallEnded ended) {
            String outcome = ended.call().progress().outcome().map(Words::of).orElse("unknown");
            metrics.counter("crm_calls_ended_total", new Tag("outcome", outcome))
                    .inc();
        } else if (logged.event() instanceof CallEvent.CallAnswered) {
            metrics.counter("crm_calls_answered_total").inc();
        }
    }
}
