package io.voipcrm.web.activity;

import io.voipcrm.web.call.CallContactJson;
import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as clients see it; what does not apply is null.
 *
 * @param dueOn the day it is due, or
 * @param dueAt the moment
 */
public record TaskJson(
        long id,
        String title,
        @Nullable String dueOn,
        @Nullable Instant dueAt,
        @Nullable CallContactJson contact,
        @Nullable Long callId,
        PersonJson assignee,
        PersonJson createdBy,
        @Nullable Instant doneAt,
        long version) {}
