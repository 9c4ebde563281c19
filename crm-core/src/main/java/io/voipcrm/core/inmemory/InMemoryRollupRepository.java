package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.presence.AvailabilityRepository;
import io.voipcrm.core.presence.WrapUpTime;
import io.voipcrm.core.report.Breakdown;
import io.voipcrm.core.report.RollupQuery;
import io.voipcrm.core.report.RollupRepository;
import io.voipcrm.core.report.Share;
import io.voipcrm.core.report.Slot;
import io.voipcrm.core.report.Sums;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Keeps in memory what calls come to. Thread-safe. */
public final class InMemoryRollupRepository implements RollupRepository {
    private record Note(int slot, Instant due) {}

    private record Row(Call call, Share share) {
        int slot() {
            return slotOf(call);
        }

        Optional<UserId> agent() {
            return share.agent();
        }

        Optional<PhoneNumber> number() {
            return call.parties().company();
        }
    }

    private final InMemoryTransactions transactions;
    private final CallRepository calls;
    private final AvailabilityRepository availability;
    private final Rows<Long, Note> notes;
    private final Rows<Integer, List<Row>> rows;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryRollupRepository(
            InMemoryTransactions transactions, CallRepository calls, AvailabilityRepository availability) {
        this.transactions = transactions;
        this.calls = calls;
        this.availability = availability;
        this.notes = new Rows<>(transactions);
        this.rows = new Rows<>(transactions);
    }

    @Override
    public void stale(int slot, Instant due) {
        transactions.required(() -> notes.put(ids.incrementAndGet(), new Note(slot, due)));
    }

    @Override
    public void allStale(Instant due) {
        transactions.required(() -> {
            Set<Integer> slots = new HashSet<>();
            over().forEach(call -> slots.add(slotOf(call)));
            rows.stream().forEach(found -> found.forEach(row -> slots.add(row.slot())));
            slots.forEach(slot -> stale(slot, due));
        });
    }

    @Override
    public int refresh(Instant now, int limit) {
        return transactions.required(() -> {
            List<Note> due = notes.stream()
                    .filter(note -> !note.due().isAfter(now))
                    .limit(limit)
                    .toList();
            due.forEach(note -> notes.removeIf(one -> one.equals(note)));
            due.stream().map(Note::slot).distinct().forEach(slot -> addUp(slot, now));
            return due.size();
        });
    }

    @Override
    public Map<String, Sums> sums(RollupQuery query) {
        return transactions.required(() -> {
            Map<String, Sums> sums = new HashMap<>();
            rows.stream()
                    .flatMap(List::stream)
                    .filter(row -> row.slot() >= query.from() && row.slot() < query.to())
                    .filter(row -> query.agent().isEmpty() || query.agent().equals(row.agent()))
                    .filter(row -> query.number().isEmpty() || query.number().equals(row.number()))
                    .forEach(row -> sums.merge(key(row, query.by()), row.share().sums(), Sums::plus));
            return sums;
        });
    }

    private void addUp(int slot, Instant now) {
        List<Call> ended = over().filter(call -> slotOf(call) == slot).toList();
        rows.put(slot, ended.stream().flatMap(this::shares).toList());
        ended.stream()
                .flatMap(call -> availability.wrapUpTimes(call.id()).stream())
                .filter(time -> time.endedAt().isEmpty())
                .map(WrapUpTime::until)
                .forEach(until -> stale(slot, until.isAfter(now) ? until : now.plusSeconds(1)));
    }

    private Stream<Row> shares(Call call) {
        return Share.of(call, availability.wrapUpTimes(call.id())).stream().map(share -> new Row(call, share));
    }

    private Stream<Call> over() {
        return calls.page(CallFilter.all(), Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(call -> call.over() && call.direction() != Direction.INTERNAL);
    }

    private static int slotOf(Call call) {
        return Slot.of(call.progress().startedAt());
    }

    private static String key(Row row, Breakdown by) {
        if (by instanceof Breakdown.Stretches stretches) {
            return String.valueOf(place(row.slot(), stretches.starts()));
        }
        if (by instanceof Breakdown.HoursOfDay hours) {
            int offset = hours.offsets().get(place(row.slot(), hours.starts()));
            return String.valueOf(Math.floorMod(row.slot() + offset, 96) / 4);
        }
        if (by instanceof Breakdown.Agents) {
            return row.agent().map(UserId::toString).orElse("");
        }
        if (by instanceof Breakdown.Numbers) {
            return row.number().map(PhoneNumber::e164).orElse("");
        }
        return by instanceof Breakdown.Codes
                ? row.call().code().map(OutcomeCodeId::toString).orElse("")
                : row.call().progress().outcome().map(Enum::name).orElse("");
    }

    private static int place(int slot, List<Integer> starts) {
        int place = 0;
        while (place + 1 < starts.size() && starts.get(place + 1) <= slot) {
            place++;
        }
        return place;
    }
}
