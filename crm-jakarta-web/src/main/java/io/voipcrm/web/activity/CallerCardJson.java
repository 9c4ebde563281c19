package io.voipcrm.web.activity;

import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about whom a call is with.
 *
 * @param number null when withheld
 * @param country two letters, null when the number belongs to none
 * @param own whether it is one of the company's own numbers
 * @param dialled the company's number in the call
 * @param matches everyone it may be; whose call it is first
 * @param previousCalls how many calls with the number there have been besides this one
 */
public record CallerCardJson(
        @Nullable String number,
        @Nullable String country,
        boolean own,
        @Nullable String dialled,
        List<Match> matches,
        long previousCalls) {
    /** Somebody whom the call may be with. */
    record Match(
            CardContactJson contact,
            List<Past> lastCalls,
            @Nullable Spoke lastSpoke,
            List<TaskJson> openTasks) {}

    record Past(
            long id,
            Instant startedAt,
            String direction,
            @Nullable String outcome,
            @Nullable Long durationSeconds,
            @Nullable PersonJson agent) {}

    record Spoke(Instant at, @Nullable PersonJson agent) {}
}
