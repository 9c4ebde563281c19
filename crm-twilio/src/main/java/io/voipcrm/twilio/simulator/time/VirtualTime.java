package io.voipcrm.twilio.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Time that passes only when a test says so: a clock and a scheduler in one. It begins at the real time, because
 * tokens are made with that. Tasks run in order on the thread that lets time pass; other threads may only schedule.
 */
public final class VirtualTime extends Clock implements Scheduler {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::at).thenComparing(Task::number));
    private long scheduled;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** Runs everything that is due now. */
    public void settle() {
        advance(Duration.ZERO);
    }

    /** Lets time pass, and everything happen that is due meanwhile. */
    public void advance(Duration time) {
        Instant until = instant().plus(time);
        for (Optional<Task> next = due(until); next.isPresent(); next = due(until)) {
            next.get().work().run();
        }
        pass(until);
    }

    @Override
    public int hurry(Duration time) {
        int before = waiting();
        advance(time);
        return Math.max(0, before - waiting());
    }

    @Override
    public synchronized Scheduled schedule(Duration delay, Runnable work) {
        Task task = new Task(++scheduled, now.plus(delay), work);
        tasks.add(task);
        return () -> forget(task);
    }

    @Override
    public synchronized Instant instant() {
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

    private synchronized Optional<Task> due(Instant until) {
        Task first = tasks.peek();
        if (first == null || first.at().isAfter(until)) {
            return Optional.empty();
        }
        tasks.remove();
        pass(first.at());
        return Optional.of(first);
    }

    private synchronized void pass(Instant until) {
        now = until.isAfter(now) ? until : now;
    }

    private synchronized void forget(Task task) {
        tasks.remove(task);
    }

    private synchronized int waiting() {
        return tasks.size();
    }

    private record Task(long number, Instant at, Runnable work) {}
}
