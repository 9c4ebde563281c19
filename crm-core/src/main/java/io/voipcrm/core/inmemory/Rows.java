package io.voipcrm.core.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order of the keys, whose changes are undone when the transaction rolls back. */
final class Rows<K extends Comparable<K>, V> {
    private final TreeMap<K, V> rows = new TreeMap<>();
    private final InMemoryTransactions transactions;

    Rows(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    void put(K key, V value) {
        V before = rows.put(key, value);
        transactions.onRollback(() -> restore(key, before));
    }

    void remove(K key) {
        V before = rows.remove(key);
        transactions.onRollback(() -> restore(key, before));
    }

    /** Removes what matches, and says how many. */
    int removeIf(Predicate<V> which) {
        List<K> keys = rows.entrySet().stream()
                .filter(row -> which.test(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(this::remove);
        return keys.size();
    }

    Stream<V> stream() {
        return rows.values().stream();
    }

    private void restore(K key, @Nullable V before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }
}
