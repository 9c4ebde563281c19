package io.voipcrm.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.presence.AvailabilityRepository;
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

/** Compares what reports say with the calls themselves, counted one by one in the plainest way. */
final class ReportProperties {
    static final List<String> ZONES = List.of(
            "UTC", "Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham");

    private static final Actor MANAGER = Examples.anActor(900, Role.MANAGER);

    private static final Figures NOTHING = Figures.of(Sums.NONE);

    private final TestCrm crm;
    private final CallRepository counted;
    private final List<CallParts.Part> parts = new ArrayList<>();

    ReportProperties(TestCrm crm) {
        this.crm = crm;
        this.counted = new CountedCalls(crm.stores().calls(), crm.stores().rollups(), crm.clock());
    }

    /** Calls that end and are handed over, some of which show late how they went, with sums in between. */
    void happen(RandomCalls random, int howMany) {
        for (int i = 0; i < howMany; i++) {
            Call call = crm.stores().transactions().required(() -> counted.add(random.next()));
            if (random.sometimes()) {
                crm.crm().reports().refresh();
                call = CallExamples.gone(call, random.progress(call.progress().startedAt(), call.direction()));
                update(call);
            }
            if (random.sometimes()) {
                call = CallExamples.classed(call, random.code());
                update(call);
            }
            call = CallExamples.joinedBy(call, random.stays(call));
            update(call);
            parts.addAll(CallParts.of(call));
            if (random.sometimes()) {
                wrapUp(call, random.agent(), random.upToMinutes(3));
            }
        }
        addUp();
    }

    private void update(Call call) {
        crm.stores().transactions().required(() -> counted.update(call));
    }

    /** The agent wraps the call up, for a minute and a half at most. */
    private void wrapUp(Call call, UserId agent, Duration work) {
        Instant begin = call.progress().endedAt().orElseThrow();
        Instant until = begin.plusSeconds(90);
        AvailabilityRepository availability = crm.stores().availability();
        crm.stores().transactions().required(() -> {
            availability.startWrapUp(agent, call.id(), begin, until);
            availability.endWrapUp(agent, begin.plus(work));
            counted.update(call);
        });
        parts.add(CallParts.wrapUp(call, agent, Math.min(work.toMillis(), 90_000)));
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

            assertThat(report.totals()).as("%s", query).isEqualTo(totals(query));
            Map<String, Figures> rows = new HashMap<>();
            for (Report.Row row : report.rows()) {
                if (!row.figures().equals(NOTHING)) {
                    rows.put(row.key(), row.figures());
                }
            }
            assertThat(rows).as("%s", query).isEqualTo(raw(query));
        }
    }

    private Figures totals(ReportQuery query) {
        Sums sums = within(query).stream().map(CallParts.Part::sums).reduce(Sums.NONE, Sums::plus);
        return query.agent().isPresent() ? Figures.ofAgent(sums) : Figures.of(sums);
    }

    private Map<String, Figures> raw(ReportQuery query) {
        Map<String, Sums> sums = new HashMap<>();
        for (CallParts.Part part : within(query)) {
            sums.merge(key(part, query), part.sums(), Sums::plus);
        }
        boolean ofAgents = query.agent().isPresent() || query.by() == Grouping.AGENT;
        Map<String, Figures> rows = new HashMap<>();
        sums.forEach((key, sum) -> {
            Figures figures = ofAgents ? Figures.ofAgent(sum) : Figures.of(sum);
            if (!figures.equals(NOTHING)) {
                rows.put(key, figures);
            }
        });
        return rows;
    }

    private List<CallParts.Part> within(ReportQuery query) {
        return parts.stream()
                .filter(part -> part.call().direction() != Direction.INTERNAL)
                .filter(part -> !local(part.call(), query).toLocalDate().isBefore(query.from()))
                .filter(part -> local(part.call(), query).toLocalDate().isBefore(query.to()))
                .filter(part -> query.agent().isEmpty() || part.agent().equals(query.agent()))
                .filter(part -> query.number().isEmpty()
                        || part.call().parties().company().equals(query.number()))
                .toList();
    }

    private static ZonedDateTime local(Call call, ReportQuery query) {
        return call.progress().startedAt().atZone(query.zone());
    }

    private static String key(CallParts.Part part, ReportQuery query) {
        Call call = part.call();
        ZonedDateTime start = local(call, query);
        return switch (query.by()) {
            case HOUR -> String.valueOf(start.getHour());
            case DAY -> start.toLocalDate().toString();
            case WEEK ->
                start.toLocalDate()
                        .minusDays(start.getDayOfWeek().getValue() - 1L)
                        .toString();
            case MONTH -> start.toLocalDate().toString().substring(0, 7);
            case AGENT -> part.agent().map(UserId::toString).orElse("");
            case NUMBER -> call.parties().company().map(PhoneNumber::e164).orElse("");
            case OUTCOME -> call.progress().outcome().orElseThrow().name();
            case CODE -> call.code().map(OutcomeCodeId::toString).orElse("");
        };
    }
}
