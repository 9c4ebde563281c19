package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.web.json.InvalidRequestException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every client's socket at this node, and what the clients may say. Thread-safe. */
public final class LiveHub {
    private static final Logger LOG = System.getLogger(LiveHub.class.getName());
    private static final Duration TIME_TO_AUTHENTICATE = Duration.ofSeconds(10);
    private static final Duration TRUST = Duration.ofSeconds(60);

    private final Crm crm;
    private final AccessPolicy access;
    private final Clock clock;
    private final Translator translator;
    private final Greeting greeting;
    private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();

    public LiveHub(Crm crm, AccessPolicy access, Transactions transactions, Clock clock) {
        this.crm = crm;
        this.access = access;
        this.clock = clock;
        this.translator = new Translator(crm, access);
        this.greeting = new Greeting(crm, translator, transactions);
    }

    /** How many sockets are open. */
    public int size() {
        return connections.size();
    }

    LiveConnection opened(Wire wire) {
        LiveConnection connection = new LiveConnection(new Outbox(wire, LiveConnection.CAPACITY), clock.instant());
        connections.add(connection);
        return connection;
    }

    void closed(LiveConnection connection) {
        connections.remove(connection);
        if (connection.device()) {
            connection.signedIn().ifPresent(this::deviceGone);
        }
    }

    /** Takes a part of what the client says. */
    void received(LiveConnection connection, String part, boolean last) {
        try {
            connection.parts().add(part, last).ifPresent(text -> received(connection, text));
        } catch (FrameParts.TooLargeException e) {
            connection.outbox().close(Farewell.BAD_FRAME);
        }
    }

    void received(LiveConnection connection, String text) {
        try {
            ClientFrame frame = ClientFrame.parse(text);
            Optional<SignedIn> who = connection.signedIn();
            if (who.isPresent()) {
                act(connection, who.get(), frame);
            } else if (frame instanceof ClientFrame.Auth auth) {
                authenticate(connection, auth);
            } else {
                connection.outbox().close(Farewell.BAD_FRAME);
            }
        } catch (InvalidRequestException e) {
            connection.outbox().close(Farewell.BAD_FRAME);
        } catch (RuntimeException e) {
            // Most likely the database is away: the client comes back and tries again.
            LOG.log(Level.WARNING, "A frame could not be dealt with", e);
            connection.outbox().close(Farewell.TOO_SLOW);
        }
    }

    /** Closes sockets that did not authenticate, or whose session has ended; to be called every second. */
    public void sweep() {
        Instant now = clock.instant();
        for (LiveConnection connection : connections) {
            Optional<SignedIn> who = connection.signedIn();
            if (who.isEmpty()) {
                if (connection.openedAt().plus(TIME_TO_AUTHENTICATE).isBefore(now)) {
                    connection.outbox().close(Farewell.NOT_AUTHENTICATED);
                }
            } else if (!now.isBefore(who.get().session().expiresAt())) {
                connection.outbox().close(Farewell.SESSION_ENDED);
            } else if (connection.checkedAt().plus(TRUST).isBefore(now)) {
                recheck(connection, who.get());
            }
        }
    }

    /** Closes the sockets of a session that has ended. */
    void ended(SessionId session) {
        for (LiveConnection connection : connections) {
            if (connection
                    .signedIn()
                    .filter(who -> who.session().id().equals(session))
                    .isPresent()) {
                connection.outbox().close(Farewell.SESSION_ENDED);
            }
        }
    }

    /** Something about the user has changed: sessions may have ended, rights may be others. */
    void recheck(UserId user) {
        for (LiveConnection connection : connections) {
            connection.signedIn().filter(who -> who.userId().equals(user)).ifPresent(who -> recheck(connection, who));
        }
    }

    /** Somebody who gets frames now; empty when there is nobody to send any to. */
    Optional<SignedIn> anyReader() {
        return connections.stream()
                .flatMap(connection -> connection.signedIn().stream())
                .filter(who -> access.allows(who, Permission.SEE_TEAM))
                .findAny();
    }

    Translator translator() {
        return translator;
    }

    void broadcast(List<Broadcast> frames) {
        for (LiveConnection connection : connections) {
            frames.forEach(connection::deliver);
        }
    }

    /** Events were lost on the way: every client has to come back and read them from the log. */
    void startOver() {
        connections.forEach(connection -> connection.outbox().close(Farewell.TOO_SLOW));
    }

    private void authenticate(LiveConnection connection, ClientFrame.Auth auth) {
        Optional<SignedIn> who = crm.sessions().authenticate(auth.token());
        if (who.isEmpty()) {
            connection
                    .outbox()
                    .send(Frame.of("auth_error")
                            .with("message", "Invalid or expired token")
                            .done());
            connection.outbox().finish(Farewell.SESSION_ENDED);
            return;
        }
        SignedIn signedIn = who.get();
        connection.signIn(signedIn, clock.instant());
        connection
                .outbox()
                .send(Frame.of("auth_success")
                        .with("userId", signedIn.userId().value())
                        .with("userType", signedIn.role().word())
                        .done());
        greeting.greet(connection, signedIn, auth.since());
        // It may have ended after it was looked at and before its sockets were looked for.
        recheck(connection, signedIn);
    }

    private void act(LiveConnection connection, SignedIn who, ClientFrame frame) {
        if (frame instanceof ClientFrame.Ping) {
            connection.outbox().send(Frame.of("pong").done());
        } else if (frame instanceof ClientFrame.Device device) {
            device(connection, who, device.registered());
        } else if (frame instanceof ClientFrame.AnsweredImmediately answered) {
            relay(who, answered.callSid());
        } else {
            connection.outbox().close(Farewell.BAD_FRAME);
        }
    }

    private void device(LiveConnection connection, SignedIn who, boolean registered) {
        if (!access.allows(who, Permission.TAKE_CALLS)) {
            return;
        }
        boolean before = connection.device();
        connection.device(registered);
        if (registered) {
            crm.presence().registered(who);
        } else if (before) {
            deviceGone(who);
        }
    }

    private void deviceGone(SignedIn who) {
        boolean another = connections.stream().filter(LiveConnection::device).anyMatch(connection -> connection
                .signedIn()
                .filter(other -> other.userId().equals(who.userId()))
                .isPresent());
        if (!another) {
            crm.presence().unregistered(who);
        }
    }

    /** Only who holds the call is believed, and what is told comes from the server's own record. */
    private void relay(SignedIn who, String callSid) {
        for (Call call : crm.calls().live(who)) {
            boolean holds = call.holder().filter(who.userId()::equals).isPresent();
            if (holds && call.leg().value().equals(callSid)) {
                String name = who.user().fullName().text();
                Frame frame = CallFrames.answered("call_answered_immediate", call, who.userId(), name);
                broadcast(List.of(Broadcast.toAll(frame)));
            }
        }
    }

    private void recheck(LiveConnection connection, SignedIn who) {
        Optional<SignedIn> current = crm.sessions().current(who.session().id());
        if (current.isPresent()) {
            connection.signIn(current.get(), clock.instant());
        } else {
            connection.outbox().close(Farewell.SESSION_ENDED);
        }
    }
}
