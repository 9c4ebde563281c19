package io.voipcrm.core.telephony;

import java.time.Instant;
import java.util.Optional;

/**
 * What the provider knows of a leg when asked.
 *
 * @param answeredAt when it was connected; absent when it was not, or not yet
 * @param endedAt when it ended; absent while it goes on
 * @param end how it ended; present exactly when {@code endedAt} is
 */
public record LegReport(LegId leg, Optional<Instant> answeredAt, Optional<Instant> endedAt, Optional<LegEnd> end) {
    public boolean over() {
        return endedAt.isPresent();
    }
}
