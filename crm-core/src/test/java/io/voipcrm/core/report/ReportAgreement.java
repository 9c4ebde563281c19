package io.voipcrm.core.report;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Random calls around the last Sunday of March, and reports about them, over whatever stores. */
public final class ReportAgreement {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 25);
    private static final Instant BEGIN = Instant.parse("2026-03-24T00:00:00Z");
    private static final Duration PERIOD = Duration.ofDays(12);

    private ReportAgreement() {}

    public static void check(TestCrm crm, long seed) {
        ReportProperties properties = new ReportProperties(crm);
        properties.happen(new RandomCalls(seed, BEGIN, PERIOD), 60);
        agree(properties);
    }

    public static void checkRebuilt(TestCrm crm) {
        ReportProperties properties = new ReportProperties(crm);
        properties.happen(new RandomCalls(7, BEGIN, PERIOD), 40);
        crm.crm().reports().rebuild(Examples.anActor(901, Role.ADMIN));
        properties.addUp();
        agree(properties);
    }

    private static void agree(ReportProperties properties) {
        for (String zone : ReportProperties.ZONES) {
            properties.agree(FROM, FROM.plusDays(9), ZoneId.of(zone), Optional.empty(), Optional.empty());
        }
        properties.agree(
                FROM,
                FROM.plusDays(9),
                ZoneId.of("Asia/Kathmandu"),
                Optional.of(UserId.of(1)),
                Optional.of(RandomCalls.NUMBERS.get(1)));
    }
}
