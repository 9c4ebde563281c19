package io.voipcrm.web.wiring;

import io.voipcrm.core.Crm;
import io.voipcrm.core.Stores;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.session.SessionTokens;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.user.PasswordHasher;
import io.voipcrm.web.security.JwtSessionTokens;
import io.voipcrm.web.security.Password4jHasher;
import io.voipcrm.web.security.SetupCode;
import io.voipcrm.web.security.SigningKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Makes the engine. A host replaces any part with an {@code @Alternative} of its own; the telephony it brings in any
 * case.
 */
@Dependent
public class CrmWiring {
    @Produces
    @Singleton
    Crm crm(
            Stores stores,
            Telephony telephony,
            PasswordHasher passwords,
            SessionTokens tokens,
            AccessPolicy access,
            Country country,
            Clock clock,
            ZoneId zone,
            ServerThreads threads) {
        return Crm.builder()
                .stores(stores)
                .telephony(telephony)
                .passwordHasher(passwords)
                .sessionTokens(tokens)
                .access(access)
                .country(country)
                .clock(clock)
                .zone(zone)
                .background(threads.executor())
                .build();
    }

    @Produces
    @Singleton
    AccessPolicy access() {
        return new RolePolicy();
    }

    @Produces
    @Singleton
    PasswordHasher passwords(WebSettings settings) {
        return new Password4jHasher(settings.passwordHashing());
    }

    @Produces
    @Singleton
    SessionTokens tokens(WebSettings settings) {
        return new JwtSessionTokens(SigningKeys.of(settings.jwtSecret(), settings.previousJwtSecret()));
    }

    @Produces
    @Singleton
    SetupCode setupCode() {
        return SetupCode.random();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Country country(WebSettings settings) {
        return settings.country();
    }

    @Produces
    @Singleton
    ZoneId zone(WebSettings settings) {
        return settings.zone();
    }
}
