package io.voipcrm.sample.startup;

import io.voipcrm.sample.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the settings to whoever asks the container for them. */
@ApplicationScoped
class SettingsProducer {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.ofThisProcess();
    }
}
