package io.voipcrm.twilio.simulator.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who can be reached under an address: {@code client:<identity>}, or a number. */
public final class Directory {

    private final List<Function<String, Optional<Callee>>> pages = new ArrayList<>();

    Directory() {}

    /** Adds a place to look in, before all earlier ones. */
    public synchronized void add(Function<String, Optional<Callee>> page) {
        pages.add(0, page);
    }

    synchronized Optional<Callee> find(String address) {
        return pages.stream().flatMap(page -> page.apply(address).stream()).findFirst();
    }
}
