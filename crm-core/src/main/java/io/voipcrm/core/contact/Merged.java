package io.voipcrm.core.contact;

import java.time.Instant;

/** What came of a merge. */
public record Merged(Contact contact, long mergeId, Instant undoUntil) {}
