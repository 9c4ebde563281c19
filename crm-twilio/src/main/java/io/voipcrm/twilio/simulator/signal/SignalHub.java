package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.exchange.Callee;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.frame.RecordedFrames;
import io.voipcrm.twilio.simulator.token.AccessTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All browsers that are connected to the gateway. */
public final class SignalHub {

    private final Exchange exchange;
    private final AccessTokens tokens;
    private final RecordedFrames frames;
    private final Legs legs = new Legs();
    private final List<SignalConnection> connections = new ArrayList<>();
    private boolean refusing;
    private boolean silent;
    private int opened;

    public SignalHub(Exchange exchange, AccessTokens tokens, RecordedFrames frames) {
        this.exchange = exchange;
        this.tokens = tokens;
        this.frames = frames;
        exchange.directory().add(this::callee);
    }

    /** A browser opened a socket. */
    public SignalConnection open(FrameSink sink) {
        return exchange.ask(() -> {
            String id = "signal-" + ++opened;
            SignalConnection connection = new SignalConnection(this, id, frames.noting(id, sink));
            if (refusing) {
                sink.close();
            } else {
                connections.add(connection);
                connection.beat();
            }
            return connection;
        });
    }

    /** Whether new sockets are closed at once. */
    public void refuseConnections(boolean refuse) {
        exchange.perform(() -> refusing = refuse);
    }

    /** Closes new sockets at once for that time. */
    public void refuseConnectionsFor(Duration time) {
        refuseConnections(true);
        exchange.later(time, () -> refusing = false);
    }

    /** Whether the gateway forgets its heartbeats, as if the network had gone. */
    public void stopHeartbeats(boolean stop) {
        exchange.perform(() -> silent = stop);
    }

    /** Closes every socket of an identity from the gateway's side; how many there were. */
    public int drop(String identity) {
        return exchange.ask(() -> {
            List<SignalConnection> dropped = connectionsOf(identity);
            dropped.forEach(SignalConnection::drop);
            return dropped.size();
        });
    }

    /** Lets the tokens of an identity expire now; how many connections were told. */
    public int expireToken(String identity) {
        return exchange.ask(() -> {
            List<SignalConnection> expired = connectionsOf(identity);
            expired.forEach(SignalConnection::expireToken);
            return expired.size();
        });
    }

    /** Who is registered, one entry for each page. */
    public List<String> registeredIdentities() {
        return exchange.ask(() -> connections.stream()
                .filter(SignalConnection::isRegistered)
                .flatMap(connection -> connection.identity().stream())
                .toList());
    }

    Exchange exchange() {
        return exchange;
    }

    AccessTokens tokens() {
        return tokens;
    }

    RecordedFrames frames() {
        return frames;
    }

    Legs legs() {
        return legs;
    }

    boolean isSilent() {
        return silent;
    }

    void closed(SignalConnection connection) {
        if (connections.remove(connection)) {
            legs.all().forEach(leg -> leg.lost(connection));
        }
    }

    void registered(SignalConnection connection) {
        String address = "client:" + connection.identity().orElse("");
        for (BrowserLeg leg : legs.all()) {
            if (leg instanceof IncomingLeg incoming && leg.call().parties().to().equals(address)) {
                incoming.invite(connection);
            }
        }
    }

    List<SignalConnection> registeredAs(String address) {
        return connections.stream()
                .filter(SignalConnection::isRegistered)
                .filter(connection ->
                        address.equals("client:" + connection.identity().orElse("")))
                .toList();
    }

    private Optional<Callee> callee(String address) {
        return registeredAs(address).isEmpty() ? Optional.empty() : Optional.of(call -> new IncomingLeg(this, call));
    }

    private List<SignalConnection> connectionsOf(String identity) {
        return connections.stream()
                .filter(connection -> connection.identity().equals(Optional.of(identity)))
                .toList();
    }
}
