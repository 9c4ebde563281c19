package io.voipcrm.core.presence;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.presence.PresenceEvent.AvailabilityChanged;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows who wants calls: what each has set by hand, and who is still wrapping up the last one. Thread-safe. */
public final class AvailabilityService {
    private final PresenceService presence;
    private final AvailabilityRepository repository;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public AvailabilityService(
            PresenceService presence,
            AvailabilityRepository repository,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.presence = presence;
        this.repository = repository;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** What holds for the actor. */
    public UserAvailability of(Actor actor) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> current(actor.userId()));
    }

    /** The actor wants calls from now on, or does not. It ends a wrap-up. */
    public UserAvailability set(Actor actor, Availability availability) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> {
            repository.set(actor.userId(), availability, clock.instant());
            return announced(actor.userId());
        });
    }

    /** Lets the user wrap the call up. Nothing happens when the time is over already. */
    public void wrapUp(UserId user, CallId call, Instant until) {
        Instant now = clock.instant();
        if (until.isAfter(now)) {
            transactions.required(() -> {
                repository.startWrapUp(user, call, now, until);
                announced(user);
            });
        }
    }

    /** The actor has wrapped up. Nothing happens when there was nothing to. */
    public UserAvailability doneWrappingUp(Actor actor) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> repository.endWrapUp(actor.userId(), clock.instant())
                ? announced(actor.userId())
                : current(actor.userId()));
    }

    /** Ends every wrap-up whose time is over; to be called every second. */
    public void endWrapUps() {
        transactions.required(() -> repository.endWrapUpsOver(clock.instant()).forEach(this::announced));
    }

    /** Everyone whose telephone can ring, who wants calls, and who is not wrapping up. */
    public Set<UserId> takingCalls(Instant now) {
        Map<UserId, UserAvailability> known = known();
        return presence.reachable().stream()
                .filter(user -> of(user, known).wantsCalls(now))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How everyone stands who can be reached; whoever is missing is offline. */
    public List<Standing> board() {
        Instant now = clock.instant();
        Map<UserId, UserAvailability> known = known();
        return presence.board().stream()
                .map(there -> standing(there, of(there.userId(), known), now))
                .toList();
    }

    /** How those of the users stand who can be reached; whoever is missing is offline. */
    public List<Standing> board(Set<UserId> users) {
        Instant now = clock.instant();
        List<Reachability> reachable = presence.board().stream()
                .filter(there -> users.contains(there.userId()))
                .toList();
        if (reachable.isEmpty()) {
            return List.of();
        }
        Map<UserId, UserAvailability> known = byUser(transactions.required(() -> repository.findAll(users)));
        return reachable.stream()
                .map(there -> standing(there, of(there.userId(), known), now))
                .toList();
    }

    private static Standing standing(Reachability there, UserAvailability wish, Instant now) {
        UserId user = there.userId();
        if (wish.wrappingUp(now)) {
            UserAvailability.WrapUp pause = wish.wrapUp().orElseThrow();
            return new Standing(user, PresenceState.WRAP_UP, pause.since(), Optional.of(pause.until()));
        }
        Instant since = wish.since().filter(there.since()::isBefore).orElse(there.since());
        return new Standing(user, PresenceState.of(wish.set()), since, Optional.empty());
    }

    private UserAvailability announced(UserId user) {
        UserAvailability now = current(user);
        events.publish(new AvailabilityChanged(
                user, now.set(), now.wrapUp().map(UserAvailability.WrapUp::until), clock.instant()));
        return now;
    }

    private UserAvailability current(UserId user) {
        return repository.find(user).orElseGet(() -> UserAvailability.untouched(user));
    }

    private Map<UserId, UserAvailability> known() {
        return byUser(transactions.required(repository::all));
    }

    private static Map<UserId, UserAvailability> byUser(List<UserAvailability> known) {
        return known.stream().collect(Collectors.toMap(UserAvailability::userId, Function.identity()));
    }

    private static UserAvailability of(UserId user, Map<UserId, UserAvailability> known) {
        UserAvailability wish = known.get(user);
        return wish == null ? UserAvailability.untouched(user) : wish;
    }
}
