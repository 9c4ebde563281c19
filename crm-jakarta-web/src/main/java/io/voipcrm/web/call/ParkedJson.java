package io.voipcrm.web.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer waits alone in a call that goes on.
 *
 * @param rejoin who alone may come back for now; null when anybody may take the call
 * @param rejoinUntil when the call is offered to the others; null when it is already
 */
public record ParkedJson(
        Instant since,
        @Nullable PersonJson rejoin,
        @Nullable Instant rejoinUntil) {}
