package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import java.util.Optional;

/**
 * Which tasks to show; an empty member lets all through.
 *
 * @param done whether those that are done, or those that are not
 */
public record TaskFilter(boolean done, Optional<UserId> assignee, Optional<DueWhen> due, Optional<ContactId> contact) {}
