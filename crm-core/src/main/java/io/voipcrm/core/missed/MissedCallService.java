package io.voipcrm.core.missed;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.missed.MissedCallEvent.MissedCallChanged;
import io.voipcrm.core.missed.MissedCallResult.Closed;
import io.voipcrm.core.missed.MissedCallResult.Done;
import io.voipcrm.core.missed.MissedCallResult.TakenBy;
import io.voipcrm.core.paging.Page;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The worklist of customers who called in vain: each is taken by one colleague at a time. Thread-safe. */
public final class MissedCallService {
    /** How long a colleague may keep an item to oneself without doing anything about it. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int AT_ONCE = 100;
    private static final int LONGEST_REASON = 500;

    private final MissedCallRepository repository;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public MissedCallService(
            MissedCallRepository repository,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        events.follow(new Upkeep(repository, events, clock)::heard);
    }

    /**
     * A page of what is to be done, the newest call first.
     *
     * @param size 1 to 200; what is outside is taken for the nearest
     */
    public Page<MissedCall> open(Actor actor, Optional<TimeCursor> after, int size) {
        access.require(actor, Permission.SEE_CALLS);
        int limit = Page.size(size);
        return Page.cut(transactions.required(() -> repository.open(after, limit + 1)), limit, item -> new TimeCursor(
                        item.lastAt(), item.id().value())
                .text());
    }

    /** A page of what is done, the last closed first. */
    public Page<MissedCall> done(Actor actor, Optional<TimeCursor> after, int size) {
        access.require(actor, Permission.SEE_CALLS);
        int limit = Page.size(size);
        return Page.cut(transactions.required(() -> repository.done(after, limit + 1)), limit, item -> new TimeCursor(
                        item.closed().map(Closing::at).orElseThrow(), item.id().value())
                .text());
    }

    public MissedCallCounts counts(Actor actor) {
        access.require(actor, Permission.SEE_CALLS);
        return transactions.required(() -> repository.counts(actor.userId()));
    }

    /**
     * The actor is about to call back; of several who try at once, one gets it.
     *
     * @throws MissedCallNotFoundException when there is no such item
     */
    public MissedCallResult take(Actor actor, MissedCallId id) {
        return changed(actor, id, item -> {
            Instant now = clock.instant();
            Taker taker =
                    item.taken().map(mine -> mine.touched(now)).orElseGet(() -> new Taker(actor.userId(), now, now));
            return item.with(Optional.of(taker));
        });
    }

    /**
     * The actor will not call back after all. Whoever may change others' work can also give back what a colleague has
     * taken.
     */
    public MissedCallResult release(Actor actor, MissedCallId id) {
        return changed(actor, id, item -> item.with(Optional.empty()));
    }

    /**
     * Nothing is left to do about it.
     *
     * @param reason why, 1 to 500 characters
     */
    public MissedCallResult close(Actor actor, MissedCallId id, String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new InvalidValueException("reason", "A reason has 1 to 500 characters");
        }
        return changed(
                actor,
                id,
                item -> item.closed(new Closing(
                        ClosedHow.CLOSED, Optional.of(words), Optional.of(actor.userId()), clock.instant())));
    }

    /** Gives back what somebody has taken and then left alone; to be called every second. */
    public void releaseUntouched() {
        transactions.required(() -> {
            Instant then = clock.instant().minus(PATIENCE);
            repository.untouchedSince(then, AT_ONCE).forEach(item -> stored(item.with(Optional.empty())));
        });
    }

    private MissedCallResult changed(Actor actor, MissedCallId id, UnaryOperator<MissedCall> change) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> {
            MissedCall item = repository.findForUpdate(id).orElseThrow(() -> new MissedCallNotFoundException(id));
            if (!item.open()) {
                return new Closed(item);
            }
            MissedCall now = change.apply(item);
            if (item.takenFrom(actor.userId()) && !mayOverrule(actor, now)) {
                return new TakenBy(item.taken().map(Taker::by).orElseThrow());
            }
            return new Done(now.equals(item) ? item : stored(now));
        });
    }

    /** Leaders may free or close what somebody else has taken; nobody takes it out of another's hands. */
    private boolean mayOverrule(Actor actor, MissedCall now) {
        return (!now.open() || now.taken().isEmpty()) && access.allows(actor, Permission.CHANGE_OTHERS_WORK);
    }

    private MissedCall stored(MissedCall item) {
        repository.update(item);
        events.publish(new MissedCallChanged(item));
        return item;
    }
}
