package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls whose every change after the end is noted for the reports, in the transaction that makes it. Thread-safe. */
public final class CountedCalls implements CallRepository {
    private final CallRepository calls;
    private final RollupRepository rollups;
    private final Clock clock;

    public CountedCalls(CallRepository calls, RollupRepository rollups, Clock clock) {
        this.calls = calls;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Override
    public Call add(NewCall call) {
        return noted(calls.add(call));
    }

    @Override
    public void update(Call call) {
        calls.update(noted(call));
    }

    @Override
    public void rewrite(Call call) {
        calls.find(call.id()).ifPresent(this::note);
        calls.rewrite(noted(call));
    }

    @Override
    public void delete(CallId id) {
        calls.find(id).ifPresent(this::note);
        calls.delete(id);
    }

    private Call noted(Call call) {
        note(call);
        return call;
    }

    private void note(Call call) {
        if (call.over()) {
            rollups.stale(Slot.of(call.progress().startedAt()), clock.instant());
        }
    }

    @Override
    public void lock(LegId leg) {
        calls.lock(leg);
    }

    @Override
    public Optional<Call> find(CallId id) {
        return calls.find(id);
    }

    @Override
    public List<Call> findAll(Collection<CallId> ids) {
        return calls.findAll(ids);
    }

    @Override
    public Optional<Call> findForUpdate(CallId id) {
        return calls.findForUpdate(id);
    }

    @Override
    public Optional<Call> findByLeg(LegId leg) {
        return calls.findByLeg(leg);
    }

    @Override
    public Optional<Call> findByParticipant(LegId leg) {
        return calls.findByParticipant(leg);
    }

    @Override
    public List<Call> live() {
        return calls.live();
    }

    @Override
    public List<Call> liveOf(Set<UserId> agents) {
        return calls.liveOf(agents);
    }

    @Override
    public List<UserId> busyAgents(Instant now) {
        return calls.busyAgents(now);
    }

    @Override
    public List<CallId> due(Instant now, int limit) {
        return calls.due(now, limit);
    }

    @Override
    public List<Call> unheardOf(Instant ringing, Instant others, int limit) {
        return calls.unheardOf(ringing, others, limit);
    }

    @Override
    public List<Call> page(CallFilter filter, Optional<CallCursor> before, int limit) {
        return calls.page(filter, before, limit);
    }

    @Override
    public List<Long> moveCaller(ContactId from, Optional<List<CallId>> which, Caller to) {
        return calls.moveCaller(from, which, to);
    }

    @Override
    public List<CallId> forgetCaller(ContactId contact, Set<PhoneNumber> numbers) {
        return calls.forgetCaller(contact, numbers);
    }

    @Override
    public CallStatistics statistics(Instant from, Instant to) {
        return calls.statistics(from, to);
    }
}
