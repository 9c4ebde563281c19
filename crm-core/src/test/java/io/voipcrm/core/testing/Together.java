package io.voipcrm.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Lets several threads do something in the same instant. */
public final class Together {
    private static final int PATIENCE_SECONDS = 60;

    private Together() {}

    /** What became of one thread's work: a result, or a failure. */
    public record Outcome<T>(Optional<T> result, Optional<Throwable> failure) {}

    /** Runs the work in as many threads at once; each gets its number, from 0. */
    public static <T> List<Outcome<T>> run(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.apply(number);
                }));
            }
            return running.stream().map(Together::outcome).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /** The results of those that succeeded. */
    public static <T> List<T> results(List<Outcome<T>> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.result().stream()).toList();
    }

    /** The failures of those that failed. */
    public static <T> List<Throwable> failures(List<Outcome<T>> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.failure().stream()).toList();
    }

    private static <T> Outcome<T> outcome(Future<T> running) {
        try {
            return new Outcome<>(Optional.of(running.get(PATIENCE_SECONDS, TimeUnit.SECONDS)), Optional.empty());
        } catch (ExecutionException e) {
            return new Outcome<>(Optional.empty(), Optional.of(e.getCause()));
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("Still running after " + PATIENCE_SECONDS + " s", e);
        }
    }
}
