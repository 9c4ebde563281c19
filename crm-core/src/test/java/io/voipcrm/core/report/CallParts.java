package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a call comes to and for whom, counted in the plainest way. */
final class CallParts {
    record Part(Call call, Optional<UserId> agent, Sums sums) {}

    private CallParts() {}

    static List<Part> of(Call call) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(call, call.progress().agent(), itself(call)));
        if (call.progress().answeredAt().isEmpty()) {
            return parts;
        }
        Set<UserId> present = call.participants().stream()
                .flatMap(one -> one.agent().stream())
                .collect(Collectors.toSet());
        for (UserId agent : present) {
            parts.add(talk(call, agent, timeIn(call, agent)));
        }
        if (present.isEmpty()) {
            parts.add(talk(call, call.progress().agent().orElseThrow(), talked(call)));
        }
        return parts;
    }

    static Part wrapUp(Call call, UserId agent, long milliseconds) {
        return new Part(call, Optional.of(agent), new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, milliseconds, 0, 0));
    }

    private static Part talk(Call call, UserId agent, long milliseconds) {
        return new Part(call, Optional.of(agent), new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, milliseconds));
    }

    /** Between any two moments at which something happened, whether the agent was there. */
    private static long timeIn(Call call, UserId agent) {
        Instant answered = call.progress().answeredAt().orElseThrow();
        Instant ended = call.progress().endedAt().orElseThrow();
        TreeSet<Instant> moments = new TreeSet<>(Set.of(answered, ended));
        for (Participant one : call.participants()) {
            one.joinedAt().ifPresent(moments::add);
            one.leftAt().ifPresent(moments::add);
        }
        long time = 0;
        for (Instant moment : moments.subSet(answered, ended)) {
            if (call.participants().stream().anyMatch(one -> isIn(one, agent, moment))) {
                time += Duration.between(moment, moments.higher(moment)).toMillis();
            }
        }
        return time;
    }

    private static boolean isIn(Participant one, UserId agent, Instant moment) {
        return one.agent().filter(agent::equals).isPresent()
                && !one.joinedAt().orElseThrow().isAfter(moment)
                && one.leftAt().filter(left -> !left.isAfter(moment)).isEmpty();
    }

    private static long talked(Call call) {
        return call.progress().answeredAt().isEmpty()
                ? 0
                : Duration.between(
                                call.progress().answeredAt().orElseThrow(),
                                call.progress().endedAt().orElseThrow())
                        .toMillis();
    }

    private static Sums itself(Call call) {
        boolean in = call.direction() == Direction.INBOUND;
        boolean arrived = in && call.source() == CallSource.PROVIDER;
        boolean answered = call.progress().outcome().orElseThrow() == Outcome.COMPLETED;
        boolean missed = call.progress().outcome().orElseThrow() == Outcome.MISSED;
        long waited = answered && arrived
                ? Duration.between(
                                call.progress().startedAt(),
                                call.progress().answeredAt().orElseThrow())
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
                waited,
                talked(call),
                0,
                0,
                0,
                0);
    }
}
