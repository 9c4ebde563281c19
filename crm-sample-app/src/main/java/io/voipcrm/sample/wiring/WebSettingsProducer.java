package io.voipcrm.sample.wiring;

import io.voipcrm.core.telephony.Secret;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.web.security.PasswordHashing;
import io.voipcrm.web.wiring.WebSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tells the web module what the environment says. */
@ApplicationScoped
class WebSettingsProducer {

    @Produces
    @Singleton
    WebSettings webSettings(Settings settings) {
        return new WebSettings(
                new Secret(settings.jwtSecret()),
                settings.previousJwtSecret().map(Secret::new),
                new Secret(settings.encryptionKey()),
                Set.of(settings.publicBaseUrl().toString()),
                settings.mode() == Mode.DEMO,
                PasswordHashing.BCRYPT,
                settings.company().country(),
                settings.company().zone());
    }
}
