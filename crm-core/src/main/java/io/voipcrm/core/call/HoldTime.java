package io.voipcrm.core.call;

import io.voipcrm.core.telephony.LegEvent.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** For how long somebody was on hold, from messages in any order, each told once or more often. */
final class HoldTime {
    private static final Comparator<Held> IN_ORDER =
            Comparator.comparing(Held::sequence).thenComparing(Held::onHold).thenComparing(Held::at);

    private HoldTime() {}

    /** All times on hold together, as far as they are over; absent when there was none. */
    static Optional<Duration> of(Collection<Held> told, Optional<Instant> left) {
        List<Held> inOrder = told.stream().sorted(IN_ORDER).toList();
        Duration total = Duration.ZERO;
        Optional<Instant> since = Optional.empty();
        for (Held held : inOrder) {
            if (held.onHold()) {
                since = since.or(() -> Optional.of(held.at()));
            } else {
                total = total.plus(between(since, Optional.of(held.at())));
                since = Optional.empty();
            }
        }
        total = total.plus(between(since, left));
        return Optional.of(total).filter(time -> !time.isZero());
    }

    private static Duration between(Optional<Instant> since, Optional<Instant> until) {
        return since.flatMap(begin -> until.filter(begin::isBefore).map(end -> Duration.between(begin, end)))
                .orElse(Duration.ZERO);
    }
}
