package io.voipcrm.core.persistence.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns that plain SQL writes of a thing, each with its type and what of the thing goes into it. Their parameters
 * are numbered from 1, in their order.
 */
record Assigned<T>(List<Column<T>> columns) {
    record Column<T>(String name, String type, Function<T, Optional<?>> value) {
        /** Text that is empty rather than missing. */
        static final String NEVER_NULL = "text not null";

        private String parameter(int number) {
            return type.equals(NEVER_NULL) ? "?" + number : "cast(nullif(?" + number + ", '') as " + type + ")";
        }
    }

    Assigned {
        columns = List.copyOf(columns);
    }

    Assigned<T> and(Assigned<T> others) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.addAll(others.columns);
        return new Assigned<>(all);
    }

    /** The same columns, of what is a part of another thing. */
    <W> Assigned<W> of(Function<W, T> part) {
        return new Assigned<>(columns.stream()
                .map(column -> new Column<W>(column.name, column.type, whole -> column.value.apply(part.apply(whole))))
                .toList());
    }

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Their values as parameters, separated by commas. */
    String parameters() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).parameter(i + 1))
                .collect(Collectors.joining(", "));
    }

    /** One parameter more than there are columns. */
    String next() {
        return "?" + (columns.size() + 1);
    }

    List<Object> values(T thing) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(Database.orEmpty(column.value.apply(thing))));
        return values;
    }
}
