package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDuplicates;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactIndex;
import io.voipcrm.core.contact.DuplicatePair;
import io.voipcrm.core.contact.DuplicateReason;
import io.voipcrm.core.contact.Facets;
import io.voipcrm.core.contact.Namesakes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds pairs among the contacts in memory when it is asked. Thread-safe. */
final class InMemoryContactDuplicates implements ContactDuplicates {
    private static final Comparator<DuplicatePair> LATEST_FIRST = Comparator.comparingLong(
                    (DuplicatePair pair) -> pair.second().value())
            .thenComparingLong(pair -> pair.first().value())
            .reversed();

    private final InMemoryTransactions transactions;
    private final InMemoryContactRepository contacts;
    private final Rows<String, Boolean> dismissed;

    InMemoryContactDuplicates(InMemoryTransactions transactions, InMemoryContactRepository contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.dismissed = new Rows<>(transactions);
    }

    @Override
    public int compare(int limit) {
        return 0;
    }

    @Override
    public List<DuplicatePair> page(Optional<DuplicatePair> after, int limit) {
        return transactions.required(() -> pairs().stream()
                .filter(pair -> dismissed.get(key(pair.first(), pair.second())).isEmpty())
                .filter(pair -> after.isEmpty() || LATEST_FIRST.compare(pair, after.get()) > 0)
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public void dismiss(ContactId one, ContactId other) {
        transactions.required(() -> dismissed.put(key(one, other), true));
    }

    private List<DuplicatePair> pairs() {
        List<Contact> active = contacts.active().toList();
        List<DuplicatePair> pairs = new ArrayList<>();
        for (int i = 0; i < active.size(); i++) {
            for (int j = i + 1; j < active.size(); j++) {
                Set<DuplicateReason> reasons = reasons(active.get(i), active.get(j));
                if (!reasons.isEmpty()) {
                    pairs.add(
                            new DuplicatePair(active.get(i).id(), active.get(j).id(), reasons));
                }
            }
        }
        return pairs;
    }

    private static Set<DuplicateReason> reasons(Contact one, Contact other) {
        Set<String> shared = new HashSet<>(ContactIndex.of(one).facets());
        shared.retainAll(ContactIndex.of(other).facets());
        Set<DuplicateReason> reasons =
                shared.stream().flatMap(facet -> Facets.reason(facet).stream()).collect(Collectors.toSet());
        boolean named = shared.contains(Facets.name(one.name()));
        if (named && (!reasons.isEmpty() || Namesakes.are(one.details(), other.details()))) {
            reasons.add(DuplicateReason.NAME);
        }
        return reasons;
    }

    private static String key(ContactId one, ContactId other) {
        return Math.min(one.value(), other.value()) + "-" + Math.max(one.value(), other.value());
    }
}
