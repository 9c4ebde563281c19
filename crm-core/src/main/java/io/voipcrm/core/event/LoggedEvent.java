package io.voipcrm.core.event;

import java.time.Instant;

/**
 * An event with its place in the log.
 *
 * @param id number of the event, unique and never reused; a later number may be committed before an earlier one
 * @param position the cursor to resume from: reading {@link EventLog#after after} it repeats this event or a few
 *     before it, and never leaves one out
 * @param at when it was appended
 */
public record LoggedEvent(long id, long position, Instant at, CrmEvent event) {}
