package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.missed.Attempt;
import io.voipcrm.core.missed.Closing;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.MissedCallCounts;
import io.voipcrm.core.missed.MissedCallId;
import io.voipcrm.core.missed.MissedCallRepository;
import io.voipcrm.core.missed.Taker;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the missed-call worklist in memory. Thread-safe. */
public final class InMemoryMissedCallRepository implements MissedCallRepository {
    private final InMemoryTransactions transactions;
    private final PresentNames names;
    private final Rows<MissedCallId, MissedCall> items;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryMissedCallRepository(InMemoryTransactions transactions, ContactRepository contacts) {
        this.transactions = transactions;
        this.names = new PresentNames(contacts);
        this.items = new Rows<>(transactions);
    }

    @Override
    public Optional<MissedCall> count(Attempt attempt) {
        return transactions.required(() -> {
            if (items.stream()
                    .anyMatch(item -> item.lastCall().equals(attempt.call())
                            && (item.open() || item.number().isEmpty()))) {
                return Optional.empty();
            }
            MissedCall counted = attempt.number()
                    .flatMap(this::openForUpdate)
                    .map(item -> again(item, attempt))
                    .orElseGet(() -> first(attempt));
            items.put(counted.id(), counted);
            return Optional.of(counted);
        });
    }

    private MissedCall first(Attempt attempt) {
        return new MissedCall(
                MissedCallId.of(ids.incrementAndGet()),
                attempt.number(),
                attempt.caller(),
                1,
                attempt.at(),
                attempt.at(),
                attempt.call(),
                attempt.reason(),
                Optional.empty(),
                Optional.empty());
    }

    private static MissedCall again(MissedCall item, Attempt attempt) {
        boolean newer = !attempt.at().isBefore(item.lastAt());
        return new MissedCall(
                item.id(),
                item.number(),
                attempt.caller().or(item::caller),
                item.attempts() + 1,
                attempt.at().isBefore(item.firstAt()) ? attempt.at() : item.firstAt(),
                newer ? attempt.at() : item.lastAt(),
                newer ? attempt.call() : item.lastCall(),
                newer ? attempt.reason() : item.reason(),
                item.taken(),
                item.closed());
    }

    @Override
    public Optional<MissedCall> find(MissedCallId id) {
        return transactions.required(() -> items.get(id).map(names::in));
    }

    @Override
    public Optional<MissedCall> findForUpdate(MissedCallId id) {
        return find(id);
    }

    @Override
    public Optional<MissedCall> openForUpdate(PhoneNumber number) {
        return transactions.required(() ->
                open().filter(item -> item.number().equals(Optional.of(number))).findFirst());
    }

    @Override
    public Optional<MissedCall> openForUpdate(CallId lastCall) {
        return transactions.required(() -> open().filter(item -> item.number().isEmpty())
                .filter(item -> item.lastCall().equals(lastCall))
                .findFirst());
    }

    @Override
    public void update(MissedCall item) {
        transactions.required(() -> items.put(item.id(), item));
    }

    @Override
    public List<MissedCall> untouchedSince(Instant then, int limit) {
        return transactions.required(() -> open().filter(item -> item.taken()
                        .filter(taker -> !taker.touchedAt().isAfter(then))
                        .isPresent())
                .limit(limit)
                .toList());
    }

    @Override
    public List<MissedCall> open(Optional<TimeCursor> after, int limit) {
        return page(MissedCall::open, MissedCall::lastAt, after, limit);
    }

    @Override
    public List<MissedCall> done(Optional<TimeCursor> after, int limit) {
        return page(item -> !item.open(), item -> item.closed().map(Closing::at).orElseThrow(), after, limit);
    }

    @Override
    public MissedCallCounts counts(UserId user) {
        return transactions.required(() -> new MissedCallCounts(
                open().count(),
                open().filter(item ->
                                item.taken().map(Taker::by).filter(user::equals).isPresent())
                        .count()));
    }

    @Override
    public List<MissedCall> of(ContactId contact, Collection<PhoneNumber> numbers) {
        return transactions.required(() -> items.stream()
                .filter(item -> isOf(item, contact) || isNobodys(item, numbers))
                .map(names::in)
                .toList());
    }

    @Override
    public List<MissedCallId> move(ContactId from, Caller to) {
        List<MissedCallId> moved =
                of(from, List.of()).stream().map(MissedCall::id).toList();
        move(moved, from, to);
        return moved;
    }

    @Override
    public void move(Collection<MissedCallId> moved, ContactId from, Caller to) {
        of(from, List.of()).stream()
                .filter(item -> moved.contains(item.id()))
                .forEach(item -> update(item.known(Optional.of(to))));
    }

    @Override
    public void deleteOf(ContactId contact, Collection<PhoneNumber> numbers) {
        transactions.required(() -> items.removeIf(item -> isOf(item, contact) || isNobodys(item, numbers)));
    }

    private static boolean isNobodys(MissedCall item, Collection<PhoneNumber> numbers) {
        return item.caller().flatMap(Caller::contact).isEmpty()
                && item.number().filter(numbers::contains).isPresent();
    }

    private static boolean isOf(MissedCall item, ContactId contact) {
        return item.caller().flatMap(Caller::contact).equals(Optional.of(contact));
    }

    private List<MissedCall> page(
            Predicate<MissedCall> which, Function<MissedCall, Instant> time, Optional<TimeCursor> after, int limit) {
        return transactions.required(() -> items.stream()
                .filter(which)
                .filter(item -> after.isEmpty()
                        || after.get().precedes(time.apply(item), item.id().value()))
                .sorted(Comparator.comparing(time).thenComparing(MissedCall::id).reversed())
                .limit(limit)
                .map(names::in)
                .toList());
    }

    private Stream<MissedCall> open() {
        return items.stream().filter(MissedCall::open).map(names::in);
    }
}
