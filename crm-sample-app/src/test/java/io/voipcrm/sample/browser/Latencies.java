package io.voipcrm.sample.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes how long things took, for people to read; machines differ, so nothing is asserted about it. */
final class Latencies {
    private final List<String> lines = new ArrayList<>();

    void measure(String what, Runnable step) {
        long start = System.nanoTime();
        step.run();
        lines.add(what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    void print() {
        lines.forEach(line -> System.out.println("[measured] " + line));
    }
}
