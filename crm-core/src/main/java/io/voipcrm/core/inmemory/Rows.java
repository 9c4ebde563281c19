package io.voipcrm.core.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order of the keys, whose changes are undone when the transaction rolls back. */
final class Rows<K extends Comparable<K>, V> {
    private final TreeMap<K, V> rows = new TreeMap<>();
    private final List<Index<?, K, V>> indexes = new ArrayList<>();
    private final InMemoryTransactions transactions;

    Rows(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    /** An index that follows each change of the rows, also one that is undone; to be asked for before the first row. */
    <T> Index<T, K, V> index(Function<V, ? extends Collection<T>> terms) {
        Index<T, K, V> index = new Index<>(terms);
        indexes.add(index);
        return index;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    void put(K key, V value) {
        V before = rows.put(key, value);
        changed(key, before, value);
        transactions.onRollback(() -> restore(key, before));
    }

    void remove(K key) {
        V before = rows.remove(key);
        changed(key, before, null);
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

    /** The rows of these keys, in the keys' order. */
    Stream<V> stream(SortedSet<K> keys) {
        return keys.stream().flatMap(key -> get(key).stream());
    }

    Stream<K> keys() {
        return rows.keySet().stream();
    }

    private void restore(K key, @Nullable V before) {
        V undone = before == null ? rows.remove(key) : rows.put(key, before);
        changed(key, undone, before);
    }

    private void changed(K key, @Nullable V before, @Nullable V after) {
        indexes.forEach(index -> index.changed(key, before, after));
    }
}
