package io.voipcrm.twilio.simulator.time;

import java.time.Duration;

/**
 * Runs tasks later, on threads of the host. Tasks of equal delay may run in any order and in
 * parallel; the network locks for itself.
 */
public interface Scheduler {

    /** Runs the task once, after the delay; a delay of zero means soon, never on the calling thread. */
    Scheduled schedule(Duration delay, Runnable task);

    /**
     * Runs at once, in order, what is due within that time; tests and demonstrations need not wait then.
     *
     * @return how many tasks there were; always 0 for a scheduler that keeps no list of them
     */
    default int hurry(Duration time) {
        return 0;
    }

    /** A task that may still be called off. */
    @FunctionalInterface
    interface Scheduled {

        /** Calls the task off; without effect once it runs or ran. */
        void cancel();
    }
}
