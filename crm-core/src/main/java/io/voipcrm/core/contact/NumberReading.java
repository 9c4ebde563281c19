package io.voipcrm.core.contact;

import java.util.Optional;

/** What comes of reading a number as people write it. */
public sealed interface NumberReading {
    /**
     * It is a number that the plans know.
     *
     * @param country absent for one that belongs to none
     */
    record Understood(PhoneNumber number, NumberKind kind, Optional<Country> country) implements NumberReading {}

    /**
     * It is none.
     *
     * @param why in plain words
     */
    record NotANumber(String why) implements NumberReading {}
}
