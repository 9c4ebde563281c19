package io.voipcrm.sample.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long it takes from a message of the network to the frame that tells a browser of it. Thread-safe. */
final class Deliveries {
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Long> nanos = new ArrayList<>();

    /** A message is on its way that leads to a frame of this type. */
    void expect(String type, String leg) {
        sent.put(type + leg, System.nanoTime());
    }

    void seen(String type, String leg) {
        Long since = sent.remove(type + leg);
        if (since != null) {
            note(System.nanoTime() - since);
        }
    }

    /** How many have not been seen yet. */
    int outstanding() {
        return sent.size();
    }

    /** What was measured since the last time. */
    synchronized List<Duration> takeAll() {
        List<Duration> all = nanos.stream().sorted().map(Duration::ofNanos).toList();
        nanos.clear();
        return all;
    }

    private synchronized void note(long duration) {
        nanos.add(duration);
    }
}
