package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Stamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did something when, in two columns. */
final class Stamps {
    private Stamps() {}

    /**
     * Reads one.
     *
     * @param at in microseconds
     */
    static Stamp read(@Nullable Object at, @Nullable Object by) {
        return new Stamp(
                Optional.ofNullable(at).map(Database::momentOf).orElseThrow(),
                Optional.ofNullable(by).map(Database::number).map(UserId::of));
    }
}
