package io.voipcrm.web.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a call that somebody writes down, for the description of the API; {@link WrittenCallFields} reads it. */
record WrittenCallBody(
        String number,
        String direction,
        String outcome,
        Instant startedAt,
        long durationSeconds,
        @Nullable Long contactId,
        @Nullable String note) {}
