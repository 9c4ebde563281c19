package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.Availability;
import io.voipcrm.core.presence.AvailabilityRepository;
import io.voipcrm.core.presence.UserAvailability;
import io.voipcrm.core.presence.UserAvailability.WrapUp;
import io.voipcrm.core.presence.WrapUpTime;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Keeps in memory who wants calls. Thread-safe. */
public final class InMemoryAvailabilityRepository implements AvailabilityRepository {
    private final InMemoryTransactions transactions;
    private final Rows<UserId, UserAvailability> users;
    private final Rows<Long, WrapUpTime> times;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryAvailabilityRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.users = new Rows<>(transactions);
        this.times = new Rows<>(transactions);
    }

    @Override
    public Optional<UserAvailability> find(UserId user) {
        return transactions.required(() -> users.get(user));
    }

    @Override
    public List<UserAvailability> findAll(Set<UserId> wanted) {
        return all().stream().filter(one -> wanted.contains(one.userId())).toList();
    }

    @Override
    public List<UserAvailability> all() {
        return transactions.required(() -> users.stream().toList());
    }

    @Override
    public void set(UserId user, Availability availability, Instant now) {
        transactions.required(() -> {
            endTimes(user, now);
            users.put(user, new UserAvailability(user, availability, Optional.of(now), Optional.empty()));
        });
    }

    @Override
    public void startWrapUp(UserId user, CallId call, Instant now, Instant until) {
        transactions.required(() -> {
            endTimes(user, now);
            times.put(ids.incrementAndGet(), new WrapUpTime(user, call, now, until, Optional.empty()));
            Optional<UserAvailability> before = users.get(user);
            users.put(
                    user,
                    new UserAvailability(
                            user,
                            before.map(UserAvailability::set).orElse(Availability.AVAILABLE),
                            before.flatMap(UserAvailability::since),
                            Optional.of(new WrapUp(now, until))));
        });
    }

    @Override
    public boolean endWrapUp(UserId user, Instant now) {
        return transactions.required(() -> {
            endTimes(user, now);
            Optional<UserAvailability> wrapping =
                    users.get(user).filter(one -> one.wrapUp().isPresent());
            wrapping.ifPresent(this::ended);
            return wrapping.isPresent();
        });
    }

    @Override
    public Set<UserId> endWrapUpsOver(Instant now) {
        return transactions.required(() -> {
            List<UserAvailability> over = users.stream()
                    .filter(one -> one.wrapUp()
                            .filter(pause -> !pause.until().isAfter(now))
                            .isPresent())
                    .toList();
            over.forEach(this::ended);
            over.forEach(one -> endTimes(one.userId(), now));
            return over.stream().map(UserAvailability::userId).collect(Collectors.toUnmodifiableSet());
        });
    }

    @Override
    public List<WrapUpTime> wrapUpTimes(CallId call) {
        return transactions.required(
                () -> times.stream().filter(time -> time.call().equals(call)).toList());
    }

    private void endTimes(UserId user, Instant now) {
        for (long id = 1; id <= ids.get(); id++) {
            long key = id;
            times.get(key)
                    .filter(time -> time.user().equals(user) && time.endedAt().isEmpty())
                    .ifPresent(time -> times.put(key, time.ended(now)));
        }
    }

    private void ended(UserAvailability wrapping) {
        users.put(
                wrapping.userId(),
                new UserAvailability(wrapping.userId(), wrapping.set(), wrapping.since(), Optional.empty()));
    }
}
