package io.voipcrm.sample.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stops what has been started, last first, exactly once, however the launcher ends.
 *
 * <p>What is being started when the signal comes is waited for and then stopped: a half-started PostgreSQL would stay
 * behind.
 */
final class Shutdown {

    private static final Duration SIGNAL_LAG = Duration.ofSeconds(1);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    /** Starts something that has to be stopped at the end. */
    <T extends AutoCloseable> T start(Start<T> start) {
        lock.lock();
        try {
            if (stopping.getCount() == 0) {
                throw new LaunchFailure("Stopped while starting");
            }
            T running = start.start();
            started.push(running);
            return running;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does not return if this process is being stopped: what fails then is no failure.
     *
     * <p>Ctrl-C reaches the child processes at the same moment as this one, so the child's end may be seen first.
     */
    void awaitIfStopping() throws InterruptedException {
        if (stopping.await(SIGNAL_LAG.toMillis(), TimeUnit.MILLISECONDS)) {
            never.await();
        }
    }

    void stopAll() {
        stopping.countDown();
        lock.lock();
        try {
            while (!started.isEmpty()) {
                stop(started.pop());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void stop(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception failed) {
            Console.problem("Could not stop cleanly: " + failed.getMessage());
        }
    }

    /** One thing that can be started. */
    @FunctionalInterface
    interface Start<T extends AutoCloseable> {
        T start();
    }
}
