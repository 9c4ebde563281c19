package io.voipcrm.twilio.simulator.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest entries of something that never ends. Safe for use by several threads. */
public final class BoundedLog<T> {

    private final int capacity;
    private final Deque<T> entries = new ArrayDeque<>();

    public BoundedLog(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void add(T entry) {
        if (entries.size() == capacity) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** What is kept, oldest first. */
    public synchronized List<T> entries() {
        return List.copyOf(entries);
    }
}
