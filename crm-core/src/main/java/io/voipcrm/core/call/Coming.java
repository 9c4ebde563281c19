package io.voipcrm.core.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * How somebody's connection came into a call.
 *
 * @param sequence the provider's number of the message that says so
 */
record Coming(Participant participant, Optional<Long> sequence) {
    /**
     * In the order in which they came, those who are not in yet at the end. Providers tell many of their times in whole
     * seconds: within the same one their numbers say who was first.
     */
    static final Comparator<Coming> FIRST_COME = Comparator.comparing(
                    (Coming one) -> one.joinedAt().truncatedTo(ChronoUnit.SECONDS))
            .thenComparing(one -> one.sequence().orElse(Long.MAX_VALUE))
            .thenComparing(Coming::joinedAt)
            .thenComparing(one -> one.participant().leg().value());

    private Instant joinedAt() {
        return participant.joinedAt().orElse(Instant.MAX);
    }
}
