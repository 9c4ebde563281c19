package io.voipcrm.core.call;

import io.voipcrm.core.telephony.TelephonyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What the provider has certainly not done and is to be asked for again: a few times, ever later, and only so many at
 * once, as a provider that refuses is not to be pressed. Thread-safe.
 */
final class Retries {
    /** Before each further try. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));

    private static final int AT_ONCE = 20;

    private final Queue<Retry> open = new PriorityQueue<>(Comparator.comparing(Retry::due));
    private final Clock clock;

    Retries(Clock clock) {
        this.clock = clock;
    }

    record Retry(Errand errand, int failed, Instant due) {}

    /** Keeps the errand for later, unless it has failed often enough. */
    synchronized boolean keep(Errand errand, int failedBefore, TelephonyException.Retriable refusal) {
        if (failedBefore >= PAUSES.size()) {
            return false;
        }
        Duration pause = refusal.retryAfter()
                .filter(asked -> asked.compareTo(PAUSES.get(failedBefore)) > 0)
                .orElse(PAUSES.get(failedBefore));
        open.add(new Retry(errand, failedBefore + 1, clock.instant().plus(pause)));
        return true;
    }

    /** Those whose time has come, the longest due first; no longer kept. */
    synchronized List<Retry> takeDue() {
        Instant now = clock.instant();
        List<Retry> due = new ArrayList<>();
        for (Retry next = open.peek();
                next != null && !next.due().isAfter(now) && due.size() < AT_ONCE;
                next = open.peek()) {
            due.add(open.remove());
        }
        return due;
    }
}
