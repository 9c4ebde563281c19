package io.voipcrm.web.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a call, or who was.
 *
 * @param label the party's name within the call, for example {@code customer}, {@code agent-7}, {@code guest-1}
 * @param party {@code customer}, {@code agent} or {@code guest}
 * @param user who of the team it is; null for everybody else
 * @param number null for somebody of the team and for a number that is withheld
 * @param name null when nobody knows
 * @param state {@code dialled}, {@code ringing}, {@code joined} or {@code left}
 */
public record ParticipantJson(
        String label,
        String party,
        @Nullable PersonJson user,
        @Nullable String number,
        @Nullable String name,
        String state,
        boolean onHold,
        boolean muted,
        @Nullable Instant joinedAt,
        @Nullable Instant leftAt) {}
