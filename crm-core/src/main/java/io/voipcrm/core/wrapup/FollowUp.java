package io.voipcrm.core.wrapup;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Due;
import java.util.Optional;

/**
 * What is to be done after a call.
 *
 * @param assignee who is to do it; absent for whoever wraps up
 */
public record FollowUp(String title, Due due, Optional<UserId> assignee) {}
