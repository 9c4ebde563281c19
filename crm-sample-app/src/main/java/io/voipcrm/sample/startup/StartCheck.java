package io.voipcrm.sample.startup;

import io.voipcrm.sample.config.InvalidSettingsException;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.sample.database.DatabaseUnavailableException;
import io.voipcrm.sample.database.Migrations;
import io.voipcrm.sample.database.NewerDatabaseException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Checks the settings and brings the database's schema up to date, or ends the server.
 *
 * <p>A portable extension runs before any bean of the application exists, so that nothing can fail earlier with a
 * message that explains less.
 */
public final class StartCheck implements Extension {

    void check(@Observes BeforeBeanDiscovery start) {
        try {
            Migrations.migrate(Settings.ofThisProcess().database().directConnections());
        } catch (InvalidSettingsException | NewerDatabaseException | DatabaseUnavailableException reason) {
            Refusal.exit(reason);
        }
    }
}
