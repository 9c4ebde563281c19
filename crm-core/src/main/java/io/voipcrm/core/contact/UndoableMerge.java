package io.voipcrm.core.contact;

import java.time.Instant;

/**
 * A merge that can be taken back.
 *
 * @param made when and by whom
 * @param gone the contact whose place was taken
 * @param until when it is too late
 */
public record UndoableMerge(long mergeId, Stamp made, Contact gone, Instant until) {}
