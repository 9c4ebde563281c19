package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was added up is what the calls come to, in every zone, also on days of 23 and 25 hours. */
class ReportPropertyTest {
    /** Three weeks in which clocks change in the north and the south, in both years' halves. */
    @Provide
    Arbitrary<LocalDate> beginnings() {
        return Arbitraries.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 25), LocalDate.of(2026, 10, 20));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ReportProperties.ZONES);
    }

    @Property(tries = 40)
    void reportsAgreeWithTheCalls(
            @ForAll long seed, @ForAll("beginnings") LocalDate from, @ForAll("zones") String zone) {
        ReportProperties properties = new ReportProperties(TestCrm.inMemory());
        Instant begin = Instant.parse(from + "T00:00:00Z").minusSeconds(86_400);
        properties.happen(new RandomCalls(seed, begin, Duration.ofDays(21)), 40);

        properties.agree(from, from.plusDays(19), ZoneId.of(zone), Optional.empty(), Optional.empty());
        properties.agree(
                from.plusDays(3),
                from.plusDays(6),
                ZoneId.of(zone),
                Optional.of(UserId.of(2)),
                Optional.of(RandomCalls.NUMBERS.get(0)));
    }
}
