package io.voipcrm.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day on which somebody looks at tasks.
 *
 * @param day of that moment, where that person is
 * @param tomorrow when the next day begins there
 */
public record Today(Instant now, LocalDate day, Instant tomorrow) {
    public static Today at(Instant now, ZoneId zone) {
        LocalDate day = now.atZone(zone).toLocalDate();
        return new Today(now, day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public DueWhen when(Due due) {
        return due.on().map(this::ofDay).orElseGet(() -> ofMoment(due.at().orElseThrow()));
    }

    private DueWhen ofDay(LocalDate on) {
        if (on.isBefore(day)) {
            return DueWhen.OVERDUE;
        }
        return on.equals(day) ? DueWhen.TODAY : DueWhen.UPCOMING;
    }

    private DueWhen ofMoment(Instant at) {
        if (at.isBefore(now)) {
            return DueWhen.OVERDUE;
        }
        return at.isBefore(tomorrow) ? DueWhen.TODAY : DueWhen.UPCOMING;
    }
}
