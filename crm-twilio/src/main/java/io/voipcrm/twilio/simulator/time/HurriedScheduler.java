package io.voipcrm.twilio.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs tasks by another scheduler, but earlier when somebody is in a hurry. The clock does not change with that. */
public final class HurriedScheduler implements Scheduler {

    private final Scheduler usual;
    private final Clock clock;
    private final Set<Task> waiting = ConcurrentHashMap.newKeySet();

    public HurriedScheduler(Scheduler usual, Clock clock) {
        this.usual = usual;
        this.clock = clock;
    }

    @Override
    public Scheduled schedule(Duration delay, Runnable work) {
        Task task = new Task(clock.instant().plus(delay), work);
        waiting.add(task);
        Scheduled usually = usual.schedule(delay, task);
        return () -> {
            waiting.remove(task);
            usually.cancel();
        };
    }

    @Override
    public int hurry(Duration time) {
        Instant until = clock.instant().plus(time);
        List<Task> due = waiting.stream()
                .filter(task -> !task.at.isAfter(until))
                .sorted(Comparator.comparing(task -> task.at))
                .toList();
        due.forEach(Task::run);
        return due.size();
    }

    private final class Task implements Runnable {
        private final Instant at;
        private final Runnable work;
        private final AtomicBoolean begun = new AtomicBoolean();

        Task(Instant at, Runnable work) {
            this.at = at;
            this.work = work;
        }

        @Override
        public void run() {
            waiting.remove(this);
            if (begun.compareAndSet(false, true)) {
                work.run();
            }
        }
    }
}
