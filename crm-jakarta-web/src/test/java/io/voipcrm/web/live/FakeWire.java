package io.voipcrm.web.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection under the test's control: texts stay under way until the test says how they went. */
final class FakeWire implements Wire {
    private final List<String> sent = new ArrayList<>();
    private final Deque<Receipt> underWay = new ArrayDeque<>();
    private final boolean instant;
    private int mostAtOnce;
    private @Nullable Farewell farewell;

    private FakeWire(boolean instant) {
        this.instant = instant;
    }

    /** Sends at once and reports on the sender's own thread. */
    static FakeWire instant() {
        return new FakeWire(true);
    }

    static FakeWire slow() {
        return new FakeWire(false);
    }

    @Override
    public synchronized void send(String text, Receipt receipt) {
        sent.add(text);
        underWay.add(receipt);
        mostAtOnce = Math.max(mostAtOnce, underWay.size());
        if (instant) {
            arrives(true);
        }
    }

    @Override
    public synchronized void close(Farewell reason) {
        if (farewell != null) {
            throw new IllegalStateException("Closed twice");
        }
        farewell = reason;
    }

    /** The oldest text under way has arrived, or has not. */
    void arrives(boolean well) {
        Receipt receipt;
        synchronized (this) {
            receipt = underWay.remove();
        }
        receipt.done(well);
    }

    synchronized boolean busy() {
        return !underWay.isEmpty();
    }

    synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    synchronized @Nullable Farewell farewell() {
        return farewell;
    }
}
