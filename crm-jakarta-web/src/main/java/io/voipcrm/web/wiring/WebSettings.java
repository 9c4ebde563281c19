package io.voipcrm.web.wiring;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.web.security.PasswordHashing;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the host of this module decides; it provides one as a CDI bean.
 *
 * @param jwtSecret signs session tokens, 32 bytes at least
 * @param previousJwtSecret one that tokens are still signed with after a change
 * @param encryptionKey encrypts what is secret in the database: 32 bytes in Base64
 * @param allowedOrigins pages that may open the socket, for example {@code https://crm.example.com}
 * @param localOrigins whether pages from this machine may too: for a demo on loopback
 * @param country where telephone numbers without a country's code belong
 * @param zone where the company's day begins and ends
 */
public record WebSettings(
        Secret jwtSecret,
        Optional<Secret> previousJwtSecret,
        Secret encryptionKey,
        Set<String> allowedOrigins,
        boolean localOrigins,
        PasswordHashing passwordHashing,
        Country country,
        ZoneId zone) {
    public WebSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
    }
}
