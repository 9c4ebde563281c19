package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody stands.
 *
 * @param since when that began
 * @param until when it ends by itself; present for wrap-up only
 */
public record Standing(UserId userId, PresenceState state, Instant since, Optional<Instant> until) {}
