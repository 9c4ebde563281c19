package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import java.time.Instant;

/**
 * Whether somebody's browser telephone can ring.
 *
 * @param since when that last changed
 */
public record Reachability(UserId userId, boolean reachable, Instant since) {}
