package io.voipcrm.twilio.simulator.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browsers' ends of running calls, under every name that a browser has for them. */
final class Legs {

    private final Map<String, BrowserLeg> byName = new LinkedHashMap<>();

    void add(String name, BrowserLeg leg) {
        byName.put(name, leg);
    }

    void remove(BrowserLeg leg) {
        byName.values().removeIf(leg::equals);
    }

    Optional<BrowserLeg> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    <T extends BrowserLeg> Optional<T> find(String name, Class<T> kind) {
        return find(name).filter(kind::isInstance).map(kind::cast);
    }

    List<BrowserLeg> all() {
        return byName.values().stream().distinct().toList();
    }
}
