package io.voipcrm.web.call;

import java.time.Instant;

/**
 * The body of a correction, for the description of the API; {@link CorrectionFields} reads it.
 *
 * @param changedAt as it was read with the call
 */
record CorrectionBody(
        String number, String direction, String outcome, Instant startedAt, long durationSeconds, Instant changedAt) {}
