package io.voipcrm.twilio.simulator;

import io.voipcrm.twilio.simulator.time.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Time that passes only when a test says so; tasks run on the test's thread, in order. It begins at
 * the real time, because Twilio's library takes that for tokens.
 */
public final class VirtualTime extends Clock implements Scheduler {

    private final List<Task> tasks = new ArrayList<>();
    private long scheduled;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** Runs everything that is due now. */
    public void settle() {
        advance(Duration.ZERO);
    }

    /** Lets time pass, and everything happen that is due meanwhile. */
    public void advance(Duration time) {
        Instant until = now.plus(time);
        for (Optional<Task> next = due(until); next.isPresent(); next = due(until)) {
            tasks.remove(next.get());
            now = next.get().at().isAfter(now) ? next.get().at() : now;
            next.get().work().run();
        }
        now = until;
    }

    @Override
    public Scheduled schedule(Duration delay, Runnable work) {
        Task task = new Task(++scheduled, now.plus(delay), work);
        tasks.add(task);
        return () -> tasks.removeIf(other -> other.number() == task.number());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private Optional<Task> due(Instant until) {
        return tasks.stream()
                .filter(task -> !task.at().isAfter(until))
                .min(Comparator.comparing(Task::at).thenComparing(Task::number));
    }

    private record Task(long number, Instant at, Runnable work) {}
}
