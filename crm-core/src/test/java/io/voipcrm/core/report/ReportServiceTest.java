package io.voipcrm.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportServiceTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final TestCrm crm = TestCrm.inMemory();
    private final Actor manager = Examples.anActor(900, Role.MANAGER);

    private Report report(String from, String to, Grouping by, boolean compare) {
        return crm.crm()
                .reports()
                .report(
                        manager,
                        new ReportQuery(
                                LocalDate.parse(from),
                                LocalDate.parse(to),
                                STOCKHOLM,
                                by,
                                Optional.empty(),
                                Optional.empty(),
                                compare));
    }

    private void missedAt(String moment) {
        crm.clock().set(Instant.parse(moment));
        String leg = "CA" + moment;
        crm.arrives(leg);
        Call call = crm.call(leg);
        crm.clock().advance(Duration.ofSeconds(5));
        crm.customerHangsUp(call);
        crm.crm().tick();
    }

    @Test
    void countsTalkHoldAndWrapUpOfACallFromTheFirstRingOn() {
        User anna = crm.reachableAgent();
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.customerJoins(call);
        crm.pass(Duration.ofSeconds(4));
        crm.crm().calls().answer(crm.actor(anna), call.id());
        crm.dials(anna, call);
        crm.joins(anna, call);
        crm.pass(Duration.ofSeconds(10));
        crm.held(call, call.leg(), new Party.Customer(), true);
        crm.pass(Duration.ofSeconds(6));
        crm.held(call, call.leg(), new Party.Customer(), false);
        crm.pass(Duration.ofSeconds(14));
        crm.customerHangsUp(call);
        crm.pass(Duration.ofSeconds(7));
        crm.crm().availability().doneWrappingUp(crm.actor(anna));
        crm.pass(Duration.ofMinutes(2));
        LocalDate day = crm.clock().instant().atZone(STOCKHOLM).toLocalDate();

        Report report = report(day.toString(), day.plusDays(1).toString(), Grouping.AGENT, false);

        assertThat(report.rows())
                .extracting(Report.Row::key)
                .containsExactly(anna.id().toString());
        Figures figures = report.totals();
        assertThat(List.of(
                        figures.calls(),
                        figures.inbound(),
                        figures.answered(),
                        figures.answeredWithin20s(),
                        figures.talkSeconds(),
                        figures.holdSeconds(),
                        figures.wrapUpSeconds()))
                .containsExactly(1L, 1L, 1L, 1L, 30L, 6L, 7L);
        assertThat(figures.averageAnswerSeconds()).hasValue(4);
        assertThat(figures.serviceLevelPercent()).hasValue(100);
        assertThat(figures.averageTalkSeconds()).hasValue(30);
    }

    @Test
    void ofAHandedOverCallEachAgentHasTheirOwnTalkAndWrapUp() {
        User anna = crm.reachableAgent();
        User bert = crm.reachableAgent();
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.customerJoins(call);
        comesIn(anna, call);
        crm.pass(Duration.ofSeconds(20));
        crm.crm().calls().invite(crm.actor(anna), call.id(), HandoverKind.TRANSFER, new Invitee.Colleague(bert.id()));
        crm.vanishes(anna, call);
        crm.pass(Duration.ofSeconds(5));
        crm.crm().availability().doneWrappingUp(crm.actor(anna));
        comesIn(bert, call);
        crm.pass(Duration.ofSeconds(50));
        crm.customerHangsUp(call);
        crm.pass(Duration.ofSeconds(9));
        crm.crm().availability().doneWrappingUp(crm.actor(bert));
        crm.pass(Duration.ofMinutes(2));
        LocalDate day = crm.clock().instant().atZone(STOCKHOLM).toLocalDate();

        Report report = report(day.toString(), day.plusDays(1).toString(), Grouping.AGENT, false);

        assertThat(report.rows())
                .extracting(
                        Report.Row::key,
                        row -> row.figures().answered(),
                        row -> row.figures().talks(),
                        row -> row.figures().talkSeconds(),
                        row -> row.figures().wrapUpSeconds())
                .containsExactly(
                        tuple(anna.id().toString(), 1L, 1L, 20L, 5L),
                        tuple(bert.id().toString(), 0L, 1L, 50L, 9L));
        assertThat(report.totals().talkSeconds()).isEqualTo(75);
        assertThat(report.totals().wrapUpSeconds()).isEqualTo(14);
        assertThat(report.rows().get(1).figures().averageTalkSeconds()).hasValue(50);
    }

    private void comesIn(User agent, Call call) {
        crm.crm().calls().answer(crm.actor(agent), call.id());
        crm.dials(agent, call);
        crm.joins(agent, call);
    }

    @Test
    void dayOf23HoursAndDayOf25HoursEndAtMidnightOfTheZone() {
        missedAt("2026-03-28T22:59:00Z");
        missedAt("2026-03-28T23:00:00Z");
        missedAt("2026-03-29T21:59:00Z");
        missedAt("2026-03-29T22:00:00Z");
        missedAt("2026-10-24T22:00:00Z");
        missedAt("2026-10-25T22:59:00Z");
        missedAt("2026-10-25T23:00:00Z");

        assertThat(report("2026-03-28", "2026-03-31", Grouping.DAY, false).rows())
                .extracting(Report.Row::key, row -> row.figures().calls())
                .containsExactly(tuple("2026-03-28", 1L), tuple("2026-03-29", 2L), tuple("2026-03-30", 1L));
        assertThat(report("2026-10-25", "2026-10-27", Grouping.DAY, false).rows())
                .extracting(row -> row.figures().calls())
                .containsExactly(2L, 1L);
    }

    @Test
    void hoursAreThoseOnTheClockAlsoWhenOneComesTwice() {
        missedAt("2026-10-25T00:30:00Z");
        missedAt("2026-10-25T01:30:00Z");

        assertThat(report("2026-10-25", "2026-10-26", Grouping.HOUR, false).rows())
                .hasSize(24)
                .filteredOn(row -> row.figures().calls() > 0)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key()).isEqualTo("2");
                    assertThat(row.figures().calls()).isEqualTo(2);
                });
    }

    @Test
    void comparesWithThePeriodBefore() {
        missedAt("2026-02-10T12:00:00Z");
        missedAt("2026-02-10T13:00:00Z");
        missedAt("2026-03-10T12:00:00Z");

        Report months = report("2026-03-01", "2026-04-01", Grouping.DAY, true);
        assertThat(months.previous()).hasValueSatisfying(before -> {
            assertThat(before.from()).isEqualTo("2026-02-01");
            assertThat(before.to()).isEqualTo("2026-03-01");
            assertThat(before.totals().missed()).isEqualTo(2);
        });
        assertThat(months.rows().get(9).previous())
                .hasValueSatisfying(day -> assertThat(day.calls()).isEqualTo(2));
        assertThat(months.rows().get(30).previous()).isEmpty();

        Report days = report("2026-03-10", "2026-03-12", Grouping.DAY, true);
        assertThat(days.previous())
                .hasValueSatisfying(before -> assertThat(before.from()).isEqualTo("2026-03-08"));
    }

    @Test
    void weeksBeginOnMondaysAndMonthsOnTheirFirst() {
        assertThat(report("2026-03-04", "2026-03-17", Grouping.WEEK, false).rows())
                .extracting(Report.Row::key)
                .containsExactly("2026-03-02", "2026-03-09", "2026-03-16");
        assertThat(report("2026-01-15", "2026-03-02", Grouping.MONTH, false).rows())
                .extracting(Report.Row::key)
                .containsExactly("2026-01", "2026-02", "2026-03");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBeginsOrIsTooLong() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> report("2026-03-04", "2026-03-04", Grouping.DAY, false));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> report("2010-03-04", "2026-03-04", Grouping.DAY, false));
    }
}
