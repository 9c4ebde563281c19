package io.voipcrm.web.call;

import org.jspecify.annotations.Nullable;

/** The body of a call made elsewhere, for the description of the API; {@link ManualCallFields} reads it. */
record ManualCallBody(
        @Nullable String callSid,
        String from,
        String to,
        String direction,
        String status,
        @Nullable Long duration) {}
