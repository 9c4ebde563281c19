package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * The end of an item of the worklist.
 *
 * @param reason in somebody's own words, present exactly when it was {@linkplain ClosedHow#CLOSED closed} by hand
 * @param by who talked to the customer, or closed it
 */
public record Closing(ClosedHow how, Optional<String> reason, Optional<UserId> by, Instant at) {}
