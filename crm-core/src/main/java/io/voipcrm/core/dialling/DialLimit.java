package io.voipcrm.core.dialling;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DialDecision.Outside;
import io.voipcrm.core.dialling.DialDecision.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps a user, or a program in the user's name, from dialling too often. */
final class DialLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final DialAttempts attempts;
    private final Clock clock;

    DialLimit(DialAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The decision, or a refusal in its place; that help can't be called here is said in any case. */
    DialDecision applied(UserId user, DialDecision decision, DiallingRules rules) {
        Instant now = clock.instant();
        Optional<Instant> next = attempts.note(user, now, rules.callsPerMinute(), WINDOW);
        if (next.isEmpty() || isEmergency(decision)) {
            return decision;
        }
        Duration wait = Duration.between(now, next.get());
        return new Refused(
                RefusalReason.LIMIT,
                "You have dialled " + rules.callsPerMinute()
                        + " times within a minute, which is the limit. Try again in " + wholeSeconds(wait)
                        + " seconds.",
                numberOf(decision),
                Optional.of(wait));
    }

    private static boolean isEmergency(DialDecision decision) {
        return decision instanceof Refused refused && refused.reason() == RefusalReason.EMERGENCY;
    }

    private static Optional<PhoneNumber> numberOf(DialDecision decision) {
        if (decision instanceof Outside allowed) {
            return Optional.of(allowed.number());
        }
        return decision instanceof Refused refused ? refused.number() : Optional.empty();
    }

    /** Rounded up: who comes back then is let through. */
    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
