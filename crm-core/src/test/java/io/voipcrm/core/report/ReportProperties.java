package io.voipcrm.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares what reports say with the calls themselves, counted one by one in the plainest way. */
final class ReportProperties {
    static final List<String> ZONES = List.of(
            "UTC", "Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham");

    private static final Actor MANAGER = Examples.anActor(900, Role.MANAGER);

    private final TestCrm crm;
    private final CallRepository counted;
    private final List<Call> calls = new ArrayList<>();

    ReportProperties(TestCrm crm) {
        this.crm = crm;
        this.counted = new CountedCalls(crm.stores().calls(), crm.stores().rollups(), crm.clock());
    }

    /** Calls that end, some of which show late that they went in another way, with sums in between. */
    void happen(RandomCalls random, int howMany) {
        for (int i = 0; i < howMany; i++) {
            Call call = crm.stores().transactions().required(() -> counted.add(random.next()));
            if (random.sometimes()) {
                crm.crm().reports().refresh();
                call = CallExamples.gone(call, random.progress(call.progress().startedAt(), call.direction()));
                Call changed = call;
                crm.stores().transactions().required(() -> counted.update(changed));
            }
            calls.add(call);
        }
        addUp();
    }

    void addUp() {
        int worked;
        do {
            worked = crm.stores().transactions().required(() -> crm.stores()
                    .rollups()
                    .refresh(crm.clock().instant().plusSeconds(3_600), 1_000));
        } while (worked > 0);
    }

    void agree(LocalDate from, LocalDate to, ZoneId zone, Optional<UserId> agent, Optional<PhoneNumber> number) {
        for (Grouping by : Grouping.values()) {
            ReportQuery query = new ReportQuery(from, to, zone, by, agent, number, false);
            Report report = crm.crm().reports().report(MANAGER, query);

            assertThat(report.totals()).as("%s", query).isEqualTo(figures(within(query), call -> true));
            Map<String, Figures> rows = new HashMap<>();
            for (Report.Row row : report.rows()) {
                if (row.figures().calls() > 0) {
                    rows.put(row.key(), row.figures());
                }
            }
            assertThat(rows).as("%s", query).isEqualTo(raw(query));
        }
    }

    private Map<String, Figures> raw(ReportQuery query) {
        List<Call> within = within(query);
        Map<String, Figures> rows = new HashMap<>();
        for (Call call : within) {
            String key = key(call, query);
            rows.computeIfAbsent(
                    key, same -> figures(within, other -> key(other, query).equals(same)));
        }
        return rows;
    }

    private List<Call> within(ReportQuery query) {
        return calls.stream()
                .filter(call -> call.direction() != Direction.INTERNAL)
                .filter(call -> !local(call, query).toLocalDate().isBefore(query.from()))
                .filter(call -> local(call, query).toLocalDate().isBefore(query.to()))
                .filter(call ->
                        query.agent().isEmpty() || call.progress().agent().equals(query.agent()))
                .filter(call ->
                        query.number().isEmpty() || call.parties().company().equals(query.number()))
                .toList();
    }

    private static ZonedDateTime local(Call call, ReportQuery query) {
        return call.progress().startedAt().atZone(query.zone());
    }

    private static String key(Call call, ReportQuery query) {
        ZonedDateTime start = local(call, query);
        return switch (query.by()) {
            case HOUR -> String.valueOf(start.getHour());
            case DAY -> start.toLocalDate().toString();
            case WEEK ->
                start.toLocalDate()
                        .minusDays(start.getDayOfWeek().getValue() - 1L)
                        .toString();
            case MONTH -> start.toLocalDate().toString().substring(0, 7);
            case AGENT -> call.progress().agent().map(UserId::toString).orElse("");
            case NUMBER -> call.parties().company().map(PhoneNumber::e164).orElse("");
            case OUTCOME -> call.progress().outcome().orElseThrow().name();
        };
    }

    private static Figures figures(List<Call> of, Predicate<Call> which) {
        Sums sums = Sums.NONE;
        for (Call call : of) {
            if (which.test(call)) {
                sums = sums.plus(plain(call));
            }
        }
        return Figures.of(sums);
    }

    private static Sums plain(Call call) {
        Instant start = call.progress().startedAt();
        boolean in = call.direction() == Direction.INBOUND;
        boolean arrived = in && call.source() == CallSource.PROVIDER;
        boolean answered = call.progress().outcome().orElseThrow() == Outcome.COMPLETED;
        boolean missed = call.progress().outcome().orElseThrow() == Outcome.MISSED;
        long waited = answered
                ? Duration.between(start, call.progress().answeredAt().orElseThrow())
                        .toMillis()
                : 0;
        long talked = answered
                ? Duration.between(
                                call.progress().answeredAt().orElseThrow(),
                                call.progress().endedAt().orElseThrow())
                        .toMillis()
                : 0;
        boolean abandoned =
                missed && call.progress().missedReason().orElseThrow().name().equals("CALLER_GAVE_UP");
        return new Sums(
                1,
                in ? 1 : 0,
                in ? 0 : 1,
                answered ? 1 : 0,
                arrived ? 1 : 0,
                answered && arrived ? 1 : 0,
                missed ? 1 : 0,
                abandoned ? 1 : 0,
                answered && arrived && waited <= 20_000 ? 1 : 0,
                arrived ? waited : 0,
                talked,
                0,
                0);
    }
}
