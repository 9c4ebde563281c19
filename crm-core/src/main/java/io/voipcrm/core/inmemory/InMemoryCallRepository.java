package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.LegTakenException;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps calls in memory. Thread-safe. */
public final class InMemoryCallRepository implements CallRepository {
    private final InMemoryTransactions transactions;
    private final PresentNames names;
    private final Rows<CallId, Call> calls;
    private final Index<LegId, CallId, Call> byLeg;
    private final Index<LegId, CallId, Call> byParticipant;
    private final Index<CallState, CallId, Call> byState;
    private final Index<Boolean, CallId, Call> byWhetherTimed;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryCallRepository(InMemoryTransactions transactions, ContactRepository contacts) {
        this.transactions = transactions;
        this.names = new PresentNames(contacts);
        this.calls = new Rows<>(transactions);
        this.byLeg = calls.index(call -> Set.of(call.leg()));
        this.byParticipant = calls.index(
                call -> call.participants().stream().map(Participant::leg).collect(Collectors.toSet()));
        this.byState = calls.index(call -> Set.of(call.state()));
        this.byWhetherTimed = calls.index(call -> Set.of(call.dueAt().isPresent()));
    }

    @Override
    public void lock(LegId leg) {
        // Transactions run one at a time: whoever is in one holds everything.
        transactions.requireRunning();
    }

    @Override
    public Call add(NewCall call) {
        return transactions.required(() -> {
            if (findByLeg(call.leg()).isPresent()) {
                throw new LegTakenException(call.leg());
            }
            Call added = Call.of(CallId.of(ids.incrementAndGet()), call);
            calls.put(added.id(), added);
            return added;
        });
    }

    @Override
    public Optional<Call> find(CallId id) {
        return transactions.required(() -> calls.get(id).map(names::in));
    }

    @Override
    public List<Call> findAll(Collection<CallId> ids) {
        return transactions.required(() -> ids.stream()
                .distinct()
                .flatMap(id -> calls.get(id).stream())
                .map(names::in)
                .sorted(CallQueries.OLDEST_FIRST.reversed())
                .toList());
    }

    @Override
    public Optional<Call> findForUpdate(CallId id) {
        return find(id);
    }

    @Override
    public Optional<Call> findByLeg(LegId leg) {
        return transactions.required(() -> byLeg.first(leg).flatMap(calls::get).map(names::in));
    }

    @Override
    public Optional<Call> findByParticipant(LegId leg) {
        return transactions.required(
                () -> byParticipant.first(leg).flatMap(calls::get).map(names::in));
    }

    @Override
    public List<Long> moveCaller(ContactId from, Optional<List<CallId>> which, Caller to) {
        return transactions.required(() -> {
            List<Call> moved = calls.stream()
                    .filter(call -> call.caller().flatMap(Caller::contact).equals(Optional.of(from)))
                    .filter(call -> which.isEmpty() || which.get().contains(call.id()))
                    .toList();
            moved.forEach(call -> calls.put(call.id(), call.linked(Optional.of(to))));
            return moved.stream().map(call -> call.id().value()).toList();
        });
    }

    @Override
    public List<CallId> forgetCaller(ContactId contact, Set<PhoneNumber> numbers) {
        List<Call> theirs = transactions.required(() -> calls.stream()
                .filter(call -> call.caller()
                        .flatMap(Caller::contact)
                        .map(contact::equals)
                        .orElse(call.parties()
                                .customer()
                                .filter(numbers::contains)
                                .isPresent()))
                .toList());
        transactions.required(() -> theirs.forEach(call -> calls.put(call.id(), call.anonymous())));
        numbers.forEach(this::forgetGuest);
        return theirs.stream().map(Call::id).toList();
    }

    private void forgetGuest(PhoneNumber number) {
        transactions.required(() -> calls.stream()
                .filter(call -> call.invitations().guests().contains(number))
                .toList()
                .forEach(call -> calls.put(call.id(), call.withoutGuest(number))));
    }

    @Override
    public void update(Call call) {
        transactions.required(() -> calls.put(call.id(), call));
    }

    @Override
    public void rewrite(Call call) {
        update(call);
    }

    @Override
    public void delete(CallId id) {
        transactions.required(() -> calls.remove(id));
    }

    @Override
    public List<Call> live() {
        return transactions.required(
                () -> liveCalls().sorted(CallQueries.OLDEST_FIRST).toList());
    }

    @Override
    public List<Call> liveOf(Set<UserId> agents) {
        return transactions.required(() -> liveCalls()
                .filter(call -> agents.stream().anyMatch(call::isIn)
                        || claim(call).anyMatch(claim -> agents.contains(claim.agent())))
                .sorted(CallQueries.OLDEST_FIRST)
                .toList());
    }

    @Override
    public List<Call> unheardOf(Instant ringing, Instant others, int limit) {
        return transactions.required(() -> liveCalls()
                .filter(call -> !call.heardAt().isAfter(call.state() == CallState.RINGING ? ringing : others))
                .sorted(Comparator.comparing(Call::heardAt).thenComparing(Call::id))
                .limit(limit)
                .toList());
    }

    @Override
    public List<UserId> busyAgents(Instant now) {
        return transactions.required(() ->
                liveCalls().flatMap(call -> busyWith(call, now)).distinct().toList());
    }

    @Override
    public List<CallId> due(Instant now, int limit) {
        return transactions.required(() -> calls.stream(byWhetherTimed.keys(true))
                .filter(call -> call.dueAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(CallQueries.OLDEST_FIRST)
                .map(Call::id)
                .limit(limit)
                .toList());
    }

    @Override
    public List<Call> page(CallFilter filter, Optional<CallCursor> before, int limit) {
        return transactions.required(() -> calls.stream()
                .filter(call -> CallQueries.matches(call, filter))
                .filter(call -> before.isEmpty() || CallQueries.comesAfter(call, before.get()))
                .sorted(CallQueries.OLDEST_FIRST.reversed())
                .limit(limit)
                .map(names::in)
                .toList());
    }

    @Override
    public CallStatistics statistics(Instant from, Instant to) {
        return transactions.required(() -> CallQueries.statistics(calls.stream()
                .filter(call -> !call.progress().startedAt().isBefore(from))
                .filter(call -> call.progress().startedAt().isBefore(to))
                .toList()));
    }

    /** Every call; for use inside a transaction. */
    Stream<Call> all() {
        return calls.stream().map(names::in);
    }

    private Stream<Call> liveCalls() {
        return Stream.of(CallState.values())
                .filter(state -> state != CallState.ENDED)
                .flatMap(state -> calls.stream(byState.keys(state)))
                .map(names::in);
    }

    private static Stream<UserId> busyWith(Call call, Instant now) {
        Stream<UserId> claimants =
                claim(call).filter(claim -> claim.liveAt(now)).map(Claim::agent);
        return Stream.of(call.present().stream(), call.mayRejoin().stream(), claimants)
                .flatMap(agents -> agents);
    }

    private static Stream<Claim> claim(Call call) {
        return call.ringing().claim().stream();
    }
}
