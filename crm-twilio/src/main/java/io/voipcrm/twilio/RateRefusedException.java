package io.voipcrm.twilio;

import com.twilio.exception.TwilioException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Twilio refused for the rate: the one answer after which nothing was done for certain. */
final class RateRefusedException extends TwilioException {
    private static final long serialVersionUID = 1L;

    /** Longer than that nobody waits on the telephone. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final @Nullable Duration retryAfter;

    private RateRefusedException(@Nullable Duration retryAfter) {
        super("Too many requests");
        this.retryAfter = retryAfter;
    }

    /**
     * With the value of the answer's header {@code Retry-After}.
     *
     * @param header seconds; a date is taken for nothing said
     */
    static RateRefusedException of(Optional<String> header) {
        return new RateRefusedException(header.map(String::strip)
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
                .orElse(null));
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
