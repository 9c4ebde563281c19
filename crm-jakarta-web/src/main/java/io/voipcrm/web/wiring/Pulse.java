package io.voipcrm.web.wiring;

import io.voipcrm.core.Crm;
import io.voipcrm.web.live.EventRelay;
import io.voipcrm.web.live.LiveHub;
import io.voipcrm.web.security.SetupCode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts the engine with the application, and gives it the second hand. */
@ApplicationScoped
class Pulse {
    /** After whatever the host does at start, for example bringing the schema up to date. */
    private static final int LAST = 10_000;

    private static final Logger LOG = System.getLogger(Pulse.class.getName());

    @Inject
    private Crm crm;

    @Inject
    private LiveHub hub;

    @Inject
    private EventRelay relay;

    @Inject
    private SetupCode setupCode;

    @Inject
    private ServerThreads threads;

    private @Nullable ScheduledFuture<?> beat;
    private boolean failing;

    void start(@Observes @Priority(LAST) Startup started) {
        crm.events().subscribe(relay);
        beat = threads.scheduler().scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        announceSetup();
    }

    void stop(@Observes Shutdown stopping) {
        crm.events().unsubscribe(relay);
        if (beat != null) {
            beat.cancel(false);
        }
    }

    private void announceSetup() {
        try {
            if (crm.users().needsFirstAdmin()) {
                LOG.log(Level.INFO, "There is no admin yet. The set-up code is {0}", setupCode.reveal());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database can't be reached", e);
        }
    }

    private void tick() {
        try {
            hub.sweep();
            crm.tick();
            failing = false;
        } catch (RuntimeException e) {
            // A schedule ends with the first exception; this one goes on, and says so once.
            if (!failing) {
                LOG.log(Level.WARNING, "What is due every second could not be done", e);
            }
            failing = true;
        }
    }
}
