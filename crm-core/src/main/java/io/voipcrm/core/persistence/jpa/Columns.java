package io.voipcrm.core.persistence.jpa;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as columns of text, so that one statement writes any number of rows. */
record Columns<T>(List<T> values) {
    /** What separates the values of a column; taken out of the values themselves. */
    private static final String SEPARATOR = "\u001f";

    String text(Function<T, String> column) {
        return values.stream()
                .map(column)
                .map(text -> text.replace(SEPARATOR, " ").replace('\0', '\uFFFD'))
                .collect(Collectors.joining(SEPARATOR));
    }
}
