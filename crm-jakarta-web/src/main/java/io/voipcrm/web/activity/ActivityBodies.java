package io.voipcrm.web.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the paths of notes and tasks take and give besides them, for the description of the API. */
final class ActivityBodies {
    private ActivityBodies() {}

    record NewNote(String text) {}

    /**
     * A text that is changed.
     *
     * @param version the one that was read; 0 for a call's note that is not there yet
     */
    record Text(String text, long version) {}

    /**
     * One's own note of a call.
     *
     * @param version 0 while there is none
     */
    record CallNote(String text, long version, @Nullable Instant savedAt) {}

    /** Everybody's notes of a call. */
    record CallNotes(List<NoteJson> items) {}

    /**
     * A task: due on a day, or at a moment.
     *
     * @param assigneeId left out for oneself, or whoever has it
     * @param version the one that was read, when it is changed
     */
    record Task(
            String title,
            @Nullable String dueOn,
            @Nullable String dueAt,
            @Nullable Long contactId,
            @Nullable Long callId,
            @Nullable Long assigneeId,
            @Nullable Long version) {}

    record Summary(long overdue, long today, long upcoming) {}

    /**
     * Whose call it is.
     *
     * @param contactId null when it is nobody's
     * @param addNumber whether the contact gets the call's number
     */
    record Link(@Nullable Long contactId, @Nullable Boolean addNumber) {}
}
