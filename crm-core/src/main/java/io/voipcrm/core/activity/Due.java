package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When something is to be done: on a day, or at a moment.
 *
 * @param on the day, wherever one is
 */
public record Due(Optional<LocalDate> on, Optional<Instant> at) {
    /** When people are reminded of what is due on a day. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Due {
        if (on.isPresent() == at.isPresent()) {
            throw new InvalidValueException("dueOn", "A task is due on a day or at a moment");
        }
        if (on.filter(day -> day.isBefore(FIRST) || day.isAfter(LAST)).isPresent()) {
            throw new InvalidValueException("dueOn", "A day between 1970 and 9999");
        }
        if (at.filter(moment -> moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.parse("9999-12-31T23:59:59Z")))
                .isPresent()) {
            throw new InvalidValueException("dueAt", "A moment between 1970 and 9999");
        }
    }

    public static Due on(LocalDate day) {
        return new Due(Optional.of(day), Optional.empty());
    }

    public static Due at(Instant moment) {
        return new Due(Optional.empty(), Optional.of(moment));
    }

    /** The moment, or when the day begins: what tasks are sorted by. */
    public Instant from(ZoneId zone) {
        return at.orElseGet(() -> on.orElseThrow().atStartOfDay(zone).toInstant());
    }

    /** When somebody is reminded of it. */
    public Instant remindAt(ZoneId zone) {
        return at.orElseGet(() -> on.orElseThrow().atTime(MORNING).atZone(zone).toInstant());
    }
}
