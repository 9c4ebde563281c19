package io.voipcrm.core.wrapup;

import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.telephony.CallId;
import java.util.Optional;

/**
 * What was said about a call when it was over.
 *
 * @param note of whoever wrapped it up, else one's own
 * @param followUp the task that came of it, unless it was removed
 * @param saved absent while nobody has wrapped it up
 */
public record WrapUp(
        CallId call,
        Optional<OutcomeCode> outcome,
        Optional<Note> note,
        Optional<Task> followUp,
        Optional<WrapUpRecord> saved) {}
