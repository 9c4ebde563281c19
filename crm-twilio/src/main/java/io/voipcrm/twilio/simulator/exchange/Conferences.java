package io.voipcrm.twilio.simulator.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conferences; a name belongs to one at a time. To be used under the exchange's lock. */
public final class Conferences {

    private static final int KEPT = 50_000;

    private final Exchange exchange;
    private final Map<String, Conference> rooms = new HashMap<>();
    private final Map<String, Conference> bySid = new LinkedHashMap<>();

    Conferences(Exchange exchange) {
        this.exchange = exchange;
    }

    public Optional<Conference> find(String sid) {
        return Optional.ofNullable(bySid.get(sid));
    }

    /** All conferences, oldest first. */
    public List<Conference> all() {
        return List.copyOf(bySid.values());
    }

    /** The open conference of that name, or a new one. */
    public Conference room(String name) {
        return rooms.computeIfAbsent(name, this::create);
    }

    void closed(Conference conference) {
        rooms.remove(conference.name(), conference);
    }

    private Conference create(String name) {
        Conference conference = new Conference(exchange, name);
        if (bySid.size() >= KEPT) {
            bySid.values().stream()
                    .filter(old -> old.end().isPresent())
                    .findFirst()
                    .ifPresent(old -> bySid.remove(old.sid()));
        }
        bySid.put(conference.sid(), conference);
        return conference;
    }
}
