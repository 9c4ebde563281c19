package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long each of the team was in an answered call that is over, however often they came and went. */
final class TalkTimes {
    private TalkTimes() {}

    static Map<UserId, Duration> of(Call call) {
        Progress progress = call.progress();
        Optional<Instant> answered = progress.answeredAt();
        Optional<Instant> ended = progress.endedAt();
        if (answered.isEmpty() || ended.isEmpty()) {
            return Map.of();
        }
        Map<UserId, List<Participant>> legs = call.participants().stream()
                .filter(one -> one.everJoined() && one.agent().isPresent())
                .collect(Collectors.groupingBy(one -> one.agent().orElseThrow()));
        Map<UserId, Duration> times = new TreeMap<>();
        legs.forEach((agent, theirs) -> times.put(agent, together(theirs, answered.get(), ended.get())));
        if (legs.isEmpty()) {
            // Of a call that was written down it is only known whose it was.
            progress.agent()
                    .ifPresent(agent -> times.put(agent, progress.talkTime().orElse(Duration.ZERO)));
        }
        return times;
    }

    /** What the connections cover of the time; what two of them cover counts once. */
    private static Duration together(List<Participant> legs, Instant from, Instant to) {
        Duration total = Duration.ZERO;
        Instant reached = from;
        List<Participant> inOrder = legs.stream()
                .sorted(Comparator.comparing(leg -> leg.joinedAt().orElseThrow()))
                .toList();
        for (Participant leg : inOrder) {
            Instant begin = Collections.max(List.of(reached, leg.joinedAt().orElseThrow()));
            Instant end = Collections.min(List.of(to, leg.leftAt().orElse(to)));
            if (begin.isBefore(end)) {
                total = total.plus(Duration.between(begin, end));
                reached = end;
            }
        }
        return total;
    }
}
