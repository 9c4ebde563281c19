package io.voipcrm.sample.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Customers who call one after the other, on several connections at once. */
final class Load {
    private static final AtomicLong NUMBERS = new AtomicLong(2_000_000_000_000_000L);

    private final SignedRequests network;
    private final int connections;

    Load(SignedRequests network, int connections) {
        this.network = network;
        this.connections = connections;
    }

    static CustomerCall nextCall() {
        return new CustomerCall(NUMBERS.incrementAndGet());
    }

    /** How many messages a second are taken. */
    double rate(int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + Duration.ofSeconds(seconds).toNanos();
            List<Future<Long>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                work.add(threads.submit(() -> callUntil(end)));
            }
            long calls = 0;
            for (Future<Long> done : work) {
                calls += done.get();
            }
            return calls * CustomerCall.MESSAGES * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private long callUntil(long end) throws Exception {
        long calls = 0;
        while (System.nanoTime() < end) {
            network.tell(nextCall());
            calls++;
        }
        return calls;
    }
}
