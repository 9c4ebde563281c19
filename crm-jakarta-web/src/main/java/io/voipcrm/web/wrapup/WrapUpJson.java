package io.voipcrm.web.wrapup;

import io.voipcrm.web.activity.TaskJson;
import io.voipcrm.web.call.CallCodeJson;
import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a call when it was over.
 *
 * @param note of whoever wrapped it up, else one's own
 * @param followUp the task that came of it
 * @param wrappedUpBy null while nobody has wrapped it up
 */
public record WrapUpJson(
        long callId,
        @Nullable CallCodeJson outcome,
        @Nullable String note,
        @Nullable TaskJson followUp,
        @Nullable PersonJson wrappedUpBy,
        @Nullable Instant wrappedUpAt) {}
