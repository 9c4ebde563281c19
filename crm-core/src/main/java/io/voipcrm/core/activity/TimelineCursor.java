package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.paging.TimeCursor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A place in a contact's story: right after the item of this moment, kind and number. */
public record TimelineCursor(Instant at, TimelineKind kind, long number) {
    /** The newest first. */
    static final Comparator<TimelineItem> ORDER = Comparator.<TimelineItem, Instant>comparing(
                    item -> item.at().truncatedTo(ChronoUnit.MICROS))
            .reversed()
            .thenComparing(TimelineItem::kind)
            .thenComparing(Comparator.comparing(TimelineItem::number).reversed());

    public TimelineCursor {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static TimelineCursor after(TimelineItem item) {
        return new TimelineCursor(item.at(), item.kind(), item.number());
    }

    /** The form that a client gets and gives back. */
    public String text() {
        return kind.name() + "-" + new TimeCursor(at, number).text();
    }

    /**
     * Reads {@link #text()}.
     *
     * @throws InvalidValueException when it is none
     */
    public static TimelineCursor parse(String text) {
        int dash = text.indexOf('-');
        for (TimelineKind kind : TimelineKind.values()) {
            if (dash > 0 && text.substring(0, dash).equals(kind.name())) {
                TimeCursor place = TimeCursor.parse(text.substring(dash + 1));
                return new TimelineCursor(place.at(), kind, place.id());
            }
        }
        throw new InvalidValueException("cursor", "That is no cursor of this list");
    }

    /** The place from which the items of that kind go on. */
    TimeCursor of(TimelineKind other) {
        int order = other.compareTo(kind);
        if (order == 0) {
            return new TimeCursor(at, number);
        }
        // Of a later kind everything of that moment is still to come, of an earlier one nothing.
        return new TimeCursor(at, order > 0 ? Long.MAX_VALUE : 0);
    }
}
