package io.voipcrm.twilio;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Asks again after a refusal for the rate, and after nothing else: such a request was certainly not processed. The
 * pauses double, differ from one another so that refused requests don't come back together, and end in time.
 *
 * @param tries how often at most
 * @param firstPause before the second try; each pause takes between half of its length and all of it
 * @param inAll no try begins later than this after the first
 * @param pauses how to wait
 * @param dice a number between 0 and 1, another one each time
 * @param nanoTime a clock that only goes forward
 */
record RateLimit(
        int tries, Duration firstPause, Duration inAll, Pauses pauses, Supplier<Double> dice, LongSupplier nanoTime) {
    static RateLimit usual(Duration inAll) {
        return new RateLimit(4, Duration.ofMillis(300), inAll, RateLimit::sleep, Math::random, System::nanoTime);
    }

    /** Waits on the calling thread. */
    @FunctionalInterface
    interface Pauses {
        /** Whether the time was waited out. */
        boolean pause(Duration time);
    }

    <T> T within(Supplier<T> request) {
        long begun = nanoTime.getAsLong();
        Duration longest = firstPause;
        for (int tried = 1; ; tried++) {
            try {
                return request.get();
            } catch (RuntimeException e) {
                Duration pause =
                        longest.multipliedBy(500 + (long) (500 * dice.get())).dividedBy(1000);
                Duration passed = Duration.ofNanos(nanoTime.getAsLong() - begun);
                boolean inTime = passed.plus(pause).compareTo(inAll) < 0;
                if (!RestErrors.tooManyRequests(e) || tried >= tries || !inTime || !pauses.pause(pause)) {
                    throw e;
                }
                longest = longest.multipliedBy(2);
            }
        }
    }

    private static boolean sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
