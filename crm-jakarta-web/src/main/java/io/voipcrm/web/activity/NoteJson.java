package io.voipcrm.web.activity;

import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note as clients see it: about a contact, a call, or both. */
public record NoteJson(
        long id,
        @Nullable Long contactId,
        @Nullable Long callId,
        String text,
        PersonJson author,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
