package io.voipcrm.core.persistence.jpa;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a row of plain SQL, read one after the other; moments come as microseconds. */
final class Cells {
    private final @Nullable Object[] row;
    private int next;

    Cells(@Nullable Object[] row) {
        this.row = row;
    }

    long number() {
        return Database.number(cell());
    }

    String text() {
        return String.valueOf(Objects.requireNonNull(cell(), "column"));
    }

    boolean flag() {
        return Boolean.TRUE.equals(cell());
    }

    Instant moment() {
        return Database.momentOf(Objects.requireNonNull(cell(), "column"));
    }

    Optional<Long> optionalNumber() {
        return Optional.ofNullable(cell()).map(Database::number);
    }

    Optional<String> optionalText() {
        return Database.optionalText(cell());
    }

    Optional<Instant> optionalMoment() {
        return Optional.ofNullable(cell()).map(Database::momentOf);
    }

    /** How a moment is selected to be read here. */
    static String micros(String column) {
        return "cast(extract(epoch from " + column + ") * 1000000 as bigint)";
    }

    private @Nullable Object cell() {
        return row[next++];
    }
}
