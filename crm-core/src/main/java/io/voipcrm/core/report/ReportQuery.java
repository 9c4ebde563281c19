package io.voipcrm.core.report;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a report shall be about.
 *
 * @param from the first day
 * @param to the day after the last
 * @param zone where the days begin and end
 * @param compare whether the period before is wanted too
 */
public record ReportQuery(
        LocalDate from,
        LocalDate to,
        ZoneId zone,
        Grouping by,
        Optional<UserId> agent,
        Optional<PhoneNumber> number,
        boolean compare) {
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final long MOST_DAYS = 3_660;

    public ReportQuery {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new InvalidValueException("from", "A report begins between 1980 and 2200");
        }
        if (!to.isAfter(from)) {
            throw new InvalidValueException("to", "A report ends after it begins");
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new InvalidValueException("to", "A report covers ten years at most");
        }
    }

    /** The same about the period before: as many months where it consists of whole ones, else as many days. */
    ReportQuery before() {
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        LocalDate earlier = months
                ? from.minusMonths(ChronoUnit.MONTHS.between(from, to))
                : from.minusDays(ChronoUnit.DAYS.between(from, to));
        return new ReportQuery(earlier, from, zone, by, agent, number, false);
    }
}
