package io.voipcrm.sample.telephone;

import io.voipcrm.core.contact.Country;
import io.voipcrm.sample.config.CompanyPlace;
import io.voipcrm.sample.config.DatabaseSettings;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;

/** Settings of an installation at http://localhost:9180. */
final class SomeSettings {

    static final String SECRET = "a".repeat(32);

    private SomeSettings() {}

    static Settings in(Mode mode, String secret) {
        return new Settings(
                mode,
                new DatabaseSettings("jdbc:postgresql://localhost/voipcrm", "voipcrm", "secret"),
                secret,
                Optional.empty(),
                "key",
                URI.create("http://localhost:9180"),
                new CompanyPlace(Country.of("SE"), ZoneOffset.UTC),
                true);
    }
}
