package io.voipcrm.web.wiring;

import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.web.webhook.WebhookMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts providers' messages by what they were. */
@ApplicationScoped
class WebhookMetrics implements WebhookMeter {
    private static final String NAME = "crm_webhooks_total";

    @Inject
    private MetricRegistry metrics;

    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

    private record Counted(String provider, String event) {}

    @Override
    public void taken(String provider, TelephonyEvent event) {
        count(provider, event.getClass().getSimpleName());
    }

    @Override
    public void refused(String provider) {
        count(provider, "Refused");
    }

    private void count(String provider, String event) {
        counters.computeIfAbsent(new Counted(provider, event), this::counter).inc();
    }

    private Counter counter(Counted counted) {
        return metrics.counter(NAME, new Tag("provider", counted.provider), new Tag("event", counted.event));
    }
}
