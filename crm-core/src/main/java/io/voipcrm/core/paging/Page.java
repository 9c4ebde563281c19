package io.voipcrm.core.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where to read on; absent on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
    private static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** The size that is shown when this one is asked for: the nearest from 1 to 200. */
    public static int size(int wanted) {
        return Math.max(1, Math.min(wanted, LARGEST));
    }

    /**
     * The page of that size, cut from what was found.
     *
     * @param found one more than the size, if there are as many
     * @param place the cursor right after an item
     */
    public static <T> Page<T> cut(List<T> found, int size, Function<T, String> place) {
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, size);
        return new Page<>(shown, Optional.of(place.apply(shown.get(size - 1))));
    }
}
