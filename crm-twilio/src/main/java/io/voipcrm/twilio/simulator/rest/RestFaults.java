package io.voipcrm.twilio.simulator.rest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What goes wrong with REST requests, on demand, one after the other. Safe for use by several threads. */
public final class RestFaults {

    private final Deque<Fault> next = new ArrayDeque<>();

    /** What goes wrong with one request. */
    sealed interface Fault {
        /** It is answered like that, and nothing is done. */
        record Status(int status) implements Fault {}

        /** It never arrives: nothing is done, and no answer comes. */
        record RequestLost() implements Fault {}

        /** It is carried out, but no answer comes. */
        record AnswerLost() implements Fault {}
    }

    RestFaults() {}

    /** The next requests fail with that HTTP status. */
    public void fail(int status, int times) {
        add(new Fault.Status(status), times);
    }

    /** The next requests never arrive: whoever asks waits in vain. */
    public void loseRequests(int times) {
        add(new Fault.RequestLost(), times);
    }

    /** The next requests are carried out, and whoever asks waits in vain. */
    public void loseAnswers(int times) {
        add(new Fault.AnswerLost(), times);
    }

    /** Everything works again. */
    public synchronized void clear() {
        next.clear();
    }

    synchronized Optional<Fault> take() {
        return Optional.ofNullable(next.poll());
    }

    private synchronized void add(Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            next.add(fault);
        }
    }
}
