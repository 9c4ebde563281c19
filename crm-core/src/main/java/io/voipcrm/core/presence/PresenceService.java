package io.voipcrm.core.presence;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.presence.PresenceEvent.ReachabilityChanged;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Knows who can be reached, by measurement: somebody is reachable while a live tab with a registered telephone sends
 * heartbeats. Held in memory by the node the tabs are connected to. Thread-safe.
 */
public final class PresenceService {
    /** A tab that was not heard of for this long is taken for dead. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<UserId, Beat> beats = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public PresenceService(Transactions transactions, Events events, Clock clock) {
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A tab of the actor says that its telephone is registered: sent at once, and every few seconds from then on. */
    public void registered(Actor actor) {
        Instant now = clock.instant();
        Beat before = beats.put(actor.userId(), new Beat(now, sinceOf(actor.userId(), now)));
        if (before == null) {
            announce(actor.userId(), true, now);
        }
    }

    /** The actor's telephone is no longer registered. Nothing happens when it was not. */
    public void unregistered(Actor actor) {
        if (beats.remove(actor.userId()) != null) {
            announce(actor.userId(), false, clock.instant());
        }
    }

    /** Declares unreachable whoever was not heard of for {@link #PATIENCE}; to be called every few seconds. */
    public void expire() {
        Instant now = clock.instant();
        beats.forEach((user, beat) -> {
            if (beat.staleAt(now) && beats.remove(user, beat)) {
                announce(user, false, now);
            }
        });
    }

    /** Everyone whose telephone can ring now. */
    public Set<UserId> reachable() {
        Instant now = clock.instant();
        return beats.entrySet().stream()
                .filter(entry -> !entry.getValue().staleAt(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reachable, with the time since when they are. */
    public List<Reachability> board() {
        Instant now = clock.instant();
        return beats.entrySet().stream()
                .filter(entry -> !entry.getValue().staleAt(now))
                .map(entry ->
                        new Reachability(entry.getKey(), true, entry.getValue().since()))
                .toList();
    }

    private Instant sinceOf(UserId user, Instant now) {
        Beat current = beats.get(user);
        return current == null ? now : current.since();
    }

    private void announce(UserId user, boolean reachable, Instant at) {
        transactions.required(() -> events.publish(new ReachabilityChanged(user, reachable, at)));
    }

    private record Beat(Instant heardAt, Instant since) {
        boolean staleAt(Instant now) {
            return heardAt.plus(PATIENCE).isBefore(now);
        }
    }
}
