package io.voipcrm.core.dialling;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import java.time.Duration;
import java.util.Optional;

/** What comes of something that was typed to be dialled. */
public sealed interface DialDecision {
    /** A number outside of the team, which may be called. */
    record Outside(PhoneNumber number) implements DialDecision {}

    /** A colleague, found by the extension. */
    record Colleague(UserId user) implements DialDecision {}

    /**
     * It is not dialled.
     *
     * @param message the reason in plain words, for the person who dialled
     * @param number the number in question; absent when what was typed is none
     * @param retryAfter when it may be tried again; present exactly for {@link RefusalReason#LIMIT}
     */
    record Refused(RefusalReason reason, String message, Optional<PhoneNumber> number, Optional<Duration> retryAfter)
            implements DialDecision {
        public Refused(RefusalReason reason, String message) {
            this(reason, message, Optional.empty(), Optional.empty());
        }

        public Refused(RefusalReason reason, String message, PhoneNumber number) {
            this(reason, message, Optional.of(number), Optional.empty());
        }
    }
}
