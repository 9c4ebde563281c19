package io.voipcrm.core.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Days, weeks, months and hours of a zone as slots, also where clocks are put forward or back. */
final class ReportCalendar {
    private static final int HOURS = 24;

    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId zone;

    ReportCalendar(ReportQuery query) {
        this.from = query.from();
        this.to = query.to();
        this.zone = query.zone();
    }

    int firstSlot() {
        return slot(from);
    }

    int slotAfter() {
        return slot(to);
    }

    /** The names of the days, weeks, months or hours, in their order. */
    List<String> keys(Grouping by) {
        return switch (by) {
            case HOUR -> IntStream.range(0, HOURS).mapToObj(String::valueOf).toList();
            case DAY -> days(by).stream().map(LocalDate::toString).toList();
            case WEEK -> days(by).stream().map(day -> monday(day).toString()).toList();
            case MONTH ->
                days(by).stream().map(day -> YearMonth.from(day).toString()).toList();
            case AGENT, NUMBER, OUTCOME, CODE -> List.of();
        };
    }

    Breakdown breakdown(Grouping by) {
        return switch (by) {
            case HOUR -> hours();
            case DAY, WEEK, MONTH ->
                new Breakdown.Stretches(days(by).stream().map(this::slot).toList());
            case AGENT -> new Breakdown.Agents();
            case NUMBER -> new Breakdown.Numbers();
            case OUTCOME -> new Breakdown.Outcomes();
            case CODE -> new Breakdown.Codes();
        };
    }

    /** The first days of the days, weeks or months, as far as they lie in the period. */
    private List<LocalDate> days(Grouping by) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = next(day, by)) {
            days.add(day);
        }
        return days;
    }

    private static LocalDate next(LocalDate day, Grouping by) {
        return switch (by) {
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            case HOUR, DAY, AGENT, NUMBER, OUTCOME, CODE -> day.plusDays(1);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Breakdown hours() {
        ZoneRules rules = zone.getRules();
        Instant end = to.atStartOfDay(zone).toInstant();
        Instant begin = from.atStartOfDay(zone).toInstant();
        List<Integer> starts = new ArrayList<>(List.of(Slot.of(begin)));
        List<Integer> offsets = new ArrayList<>(List.of(rules.getOffset(begin).getTotalSeconds() / Slot.SECONDS));
        ZoneOffsetTransition change = rules.nextTransition(begin);
        while (change != null && change.getInstant().isBefore(end)) {
            starts.add(Slot.of(change.getInstant()));
            offsets.add(change.getOffsetAfter().getTotalSeconds() / Slot.SECONDS);
            change = rules.nextTransition(change.getInstant());
        }
        return new Breakdown.HoursOfDay(starts, offsets);
    }

    private int slot(LocalDate day) {
        return Slot.of(day.atStartOfDay(zone).toInstant());
    }
}
