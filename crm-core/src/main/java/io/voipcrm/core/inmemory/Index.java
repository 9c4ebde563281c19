package io.voipcrm.core.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where to find rows by what they say of themselves, so that nobody has to look through all of them. */
final class Index<T, K extends Comparable<K>, V> {
    private final Map<T, TreeSet<K>> keys = new HashMap<>();
    private final Function<V, ? extends Collection<T>> terms;

    Index(Function<V, ? extends Collection<T>> terms) {
        this.terms = terms;
    }

    /** The keys of the rows that the term is said of, in order; a copy. */
    SortedSet<K> keys(T term) {
        TreeSet<K> found = keys.get(term);
        return found == null ? new TreeSet<>() : new TreeSet<>(found);
    }

    /** The first of them. */
    Optional<K> first(T term) {
        return Optional.ofNullable(keys.get(term)).map(TreeSet::first);
    }

    void changed(K key, @Nullable V before, @Nullable V after) {
        Collection<T> old = termsOf(before);
        Collection<T> now = termsOf(after);
        old.stream().filter(term -> !now.contains(term)).forEach(term -> forget(term, key));
        now.forEach(term -> keys.computeIfAbsent(term, any -> new TreeSet<>()).add(key));
    }

    private Collection<T> termsOf(@Nullable V row) {
        return row == null ? Set.of() : terms.apply(row);
    }

    private void forget(T term, K key) {
        keys.computeIfPresent(term, (any, found) -> {
            found.remove(key);
            return found.isEmpty() ? null : found;
        });
    }
}
