package io.voipcrm.twilio;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A company's Twilio account and settings, made up. */
final class Accounts {
    static final Instant NOW = Instant.parse("2026-05-04T12:00:00.250Z");
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String APPLICATION = "AP00000000000000000000000000000003";
    static final String COMPANY = "+46850000100";
    static final Secret TOKEN = new Secret("12345");

    private Accounts() {}

    static Credentials anAccount() {
        return account(Optional.of(TOKEN));
    }

    static Credentials account(Optional<Secret> webhookSecret) {
        return new Credentials(
                ACCOUNT,
                "SK00000000000000000000000000000002",
                new Secret("a-secret-of-at-least-32-characters"),
                APPLICATION,
                PhoneNumber.of(COMPANY),
                webhookSecret);
    }

    static TwilioSettings settings() {
        return settings("https://crm.example.com");
    }

    static TwilioSettings settings(String publicBaseUrl) {
        return TwilioSettings.of(() -> Optional.of(anAccount()), URI.create(publicBaseUrl))
                .withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
