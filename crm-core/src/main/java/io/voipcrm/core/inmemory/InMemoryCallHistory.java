package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.call.LastTalk;
import io.voipcrm.core.call.PastCall;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from memory what was talked about before. Thread-safe. */
public final class InMemoryCallHistory implements CallHistory {
    private final InMemoryTransactions transactions;
    private final InMemoryCallRepository calls;

    public InMemoryCallHistory(InMemoryTransactions transactions, InMemoryCallRepository calls) {
        this.transactions = transactions;
        this.calls = calls;
    }

    @Override
    public List<Call> with(ContactId contact, Collection<PhoneNumber> numbers, Optional<TimeCursor> after, int limit) {
        return transactions.required(() -> newest(contact, numbers)
                .filter(call -> after.isEmpty()
                        || after.get()
                                .precedes(call.progress().startedAt(), call.id().value()))
                .limit(limit)
                .toList());
    }

    @Override
    public List<CallId> nobodys(Collection<PhoneNumber> numbers, int limit) {
        return transactions.required(() -> calls.all()
                .filter(call -> isNobodys(call, numbers))
                .map(Call::id)
                .limit(limit)
                .toList());
    }

    @Override
    public Map<ContactId, List<PastCall>> last(
            Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except, int each) {
        return transactions.required(() -> {
            Map<ContactId, List<PastCall>> last = new HashMap<>();
            for (ContactId contact : contacts) {
                List<PastCall> found = newest(contact, number.stream().toList())
                        .filter(call -> !call.id().equals(except))
                        .limit(each)
                        .map(PastCall::of)
                        .toList();
                if (!found.isEmpty()) {
                    last.put(contact, found);
                }
            }
            return last;
        });
    }

    @Override
    public Map<ContactId, LastTalk> lastTalks(
            Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except) {
        return transactions.required(() -> {
            Map<ContactId, LastTalk> talks = new HashMap<>();
            for (ContactId contact : contacts) {
                newest(contact, number.stream().toList())
                        .filter(call -> !call.id().equals(except))
                        .flatMap(call -> call.progress().answeredAt().stream()
                                .map(at -> new LastTalk(at, call.progress().agent())))
                        .findFirst()
                        .ifPresent(talk -> talks.put(contact, talk));
            }
            return talks;
        });
    }

    @Override
    public long count(PhoneNumber number, CallId except) {
        return transactions.required(() -> calls.all()
                .filter(call -> call.parties().customer().equals(Optional.of(number)))
                .filter(call -> !call.id().equals(except))
                .count());
    }

    private Stream<Call> newest(ContactId contact, Collection<PhoneNumber> numbers) {
        return calls.all()
                .filter(call -> isWith(call, contact) || isNobodys(call, numbers))
                .sorted(CallQueries.OLDEST_FIRST.reversed());
    }

    private static boolean isNobodys(Call call, Collection<PhoneNumber> numbers) {
        return contactOf(call).isEmpty()
                && call.parties().customer().filter(numbers::contains).isPresent();
    }

    private static boolean isWith(Call call, ContactId contact) {
        return contactOf(call).equals(Optional.of(contact));
    }

    private static Optional<ContactId> contactOf(Call call) {
        return call.caller().flatMap(Caller::contact);
    }
}
