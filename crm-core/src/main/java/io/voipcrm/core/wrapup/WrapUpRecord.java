package io.voipcrm.core.wrapup;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a call was wrapped up.
 *
 * @param followUp the task that came of it
 * @param by who did so last
 */
public record WrapUpRecord(CallId call, Optional<TaskId> followUp, UserId by, Instant at) {}
