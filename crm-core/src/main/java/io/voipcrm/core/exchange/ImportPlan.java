package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the rows of a table become contacts.
 *
 * @param columns what each column holds, in their order; empty for one that is left out
 * @param country where numbers without a country's code belong; absent when such are refused
 */
public record ImportPlan(List<Optional<ColumnTarget>> columns, Optional<Country> country, OnMatch onMatch) {
    public ImportPlan {
        columns = List.copyOf(columns);
    }

    /**
     * Lets a plan pass by which contacts can be made.
     *
     * @throws InvalidValueException when the name is missing, or a member has two columns
     */
    void check() {
        Set<ColumnTarget> seen = new HashSet<>();
        for (Optional<ColumnTarget> column : columns) {
            column.filter(target -> !seen.add(target) && !target.repeatable()).ifPresent(twice -> {
                throw new InvalidValueException("columns", "Two columns can't both be " + twice.text());
            });
        }
        if (seen.stream().noneMatch(target -> target.kind() == ColumnTarget.Kind.NAME)) {
            throw new InvalidValueException("columns", "A column with the name is needed");
        }
    }

    /** The column that an error about this member of a contact belongs to. */
    Optional<Integer> columnOf(String member) {
        return IntStream.range(0, columns.size())
                .filter(i ->
                        columns.get(i).filter(target -> target.holds(member)).isPresent())
                .boxed()
                .findFirst();
    }
}
