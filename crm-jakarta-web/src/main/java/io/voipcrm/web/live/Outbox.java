package io.voipcrm.web.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one client. One text is under way at a time: servers lose messages, silently, when sends on
 * one connection overlap. A client that lets too much pile up, or a send that fails, ends the connection; the client
 * comes back and resumes. Thread-safe; nothing here blocks.
 */
final class Outbox {
    private final Wire wire;
    private final int capacity;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private final AtomicInteger turns = new AtomicInteger();
    private boolean underWay;
    private boolean closed;
    private @Nullable Farewell lastWord;

    Outbox(Wire wire, int capacity) {
        this.wire = wire;
        this.capacity = capacity;
    }

    void send(Frame frame) {
        if (!accept(frame)) {
            close(Farewell.TOO_SLOW);
        }
        drain();
    }

    /** Sends what waits, then closes. */
    void finish(Farewell farewell) {
        synchronized (this) {
            lastWord = farewell;
        }
        drain();
    }

    /** Closes now, whatever waits. */
    void close(Farewell farewell) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
        }
        wire.close(farewell);
    }

    private synchronized boolean accept(Frame frame) {
        if (closed || lastWord != null) {
            return true;
        }
        String about = frame.about();
        if (about != null) {
            waiting.removeIf(older -> about.equals(older.about()));
        }
        if (waiting.size() >= capacity) {
            return false;
        }
        waiting.add(frame);
        return true;
    }

    /** Only one thread at a time is in the loop; the others leave word that there is something new. */
    private void drain() {
        if (turns.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        while (seen != 0) {
            next();
            seen = turns.addAndGet(-seen);
        }
    }

    private void next() {
        Frame frame;
        Farewell farewell;
        synchronized (this) {
            if (underWay || closed) {
                return;
            }
            frame = waiting.poll();
            underWay = frame != null;
            farewell = lastWord;
        }
        if (frame != null) {
            transmit(frame);
        } else if (farewell != null) {
            close(farewell);
        }
    }

    private void transmit(Frame frame) {
        try {
            wire.send(frame.text(), this::sent);
        } catch (RuntimeException e) {
            // The connection is gone; the client will come back.
            close(Farewell.TOO_SLOW);
        }
    }

    private void sent(boolean well) {
        if (!well) {
            close(Farewell.TOO_SLOW);
            return;
        }
        synchronized (this) {
            underWay = false;
        }
        drain();
    }
}
