package io.voipcrm.core.dialling;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the company calls.
 *
 * @param allowed the countries that may be called; no other is
 * @param callsPerMinute how often one user may dial within a minute, 1 to 1,000
 * @param longestCall after what time an outgoing call ends by itself, one minute to 24 hours
 * @param wrapUp how long an agent has after a call before the next may ring, up to an hour; zero for not at all
 */
public record DiallingRules(Set<Country> allowed, int callsPerMinute, Duration longestCall, Duration wrapUp) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    public DiallingRules {
        allowed = Set.copyOf(allowed);
        if (callsPerMinute < 1 || callsPerMinute > 1000) {
            throw new InvalidValueException("callsPerMinute", "This is a number from 1 to 1000");
        }
        if (longestCall.compareTo(Duration.ofMinutes(1)) < 0 || longestCall.compareTo(DAY) > 0) {
            throw new InvalidValueException("longestCallMinutes", "A call may last 1 to 1440 minutes");
        }
        if (wrapUp.isNegative() || wrapUp.compareTo(HOUR) > 0) {
            throw new InvalidValueException("wrapUpSeconds", "Wrap-up takes 0 to 3600 seconds");
        }
    }

    /** What holds until an admin decides otherwise: the company's own country, and nothing beyond. */
    public static DiallingRules usual(Optional<Country> home) {
        Set<Country> allowed = home.map(Set::of).orElseGet(Set::of);
        return new DiallingRules(allowed, 10, Duration.ofHours(4), Duration.ofSeconds(15));
    }
}
