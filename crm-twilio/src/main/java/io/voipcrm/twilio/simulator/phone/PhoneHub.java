package io.voipcrm.twilio.simulator.phone;

import io.voipcrm.twilio.simulator.exchange.Callee;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.frame.RecordedFrames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All telephone pages that are open; a number belongs to the page that named it last. */
public final class PhoneHub {

    private final Exchange exchange;
    private final RecordedFrames frames;
    private final Map<String, PhoneConnection> byNumber = new HashMap<>();
    private int opened;

    public PhoneHub(Exchange exchange, RecordedFrames frames) {
        this.exchange = exchange;
        this.frames = frames;
        exchange.directory().add(this::callee);
    }

    /** A telephone page opened a socket. */
    public PhoneConnection open(FrameSink sink) {
        return exchange.ask(() -> {
            String id = "phone-" + ++opened;
            return new PhoneConnection(this, id, frames.noting(id, sink));
        });
    }

    /** The numbers that have a page. */
    public List<String> numbers() {
        return exchange.ask(() -> byNumber.keySet().stream().sorted().toList());
    }

    Exchange exchange() {
        return exchange;
    }

    RecordedFrames frames() {
        return frames;
    }

    void register(String number, PhoneConnection connection) {
        byNumber.values().removeIf(connection::equals);
        byNumber.put(number, connection);
    }

    void closed(PhoneConnection connection) {
        byNumber.values().removeIf(connection::equals);
    }

    private Optional<Callee> callee(String address) {
        return Optional.ofNullable(byNumber.get(address)).map(connection -> connection::lineFor);
    }
}
