package io.voipcrm.web.wiring;

import io.voipcrm.core.Crm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers a question of the application. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
    private static final Logger LOG = System.getLogger(DatabaseReady.class.getName());

    @Inject
    private Crm crm;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            crm.users().needsFirstAdmin();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The database does not answer", e);
            return false;
        }
    }
}
