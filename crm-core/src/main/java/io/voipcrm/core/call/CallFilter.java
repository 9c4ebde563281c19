package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.util.Optional;

/**
 * Which calls to show; an empty member lets all through.
 *
 * @param number a part of the customer's number: digits, with or without the plus sign
 */
public record CallFilter(
        Optional<Direction> direction, Optional<Outcome> outcome, Optional<UserId> agent, Optional<String> number) {
    public static CallFilter all() {
        return new CallFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
