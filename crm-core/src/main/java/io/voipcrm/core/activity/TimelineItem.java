package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.ContactChange;
import java.time.Instant;
import java.util.Optional;

/** Something in a contact's story. */
public sealed interface TimelineItem {
    TimelineKind kind();

    /** When it happened; a task stands where it was made. */
    Instant at();

    /** Its number among those of its kind. */
    long number();

    /** Who did it; absent for a call that nobody of the team was in. */
    Optional<UserId> by();

    record CallItem(Call call) implements TimelineItem {
        @Override
        public TimelineKind kind() {
            return TimelineKind.CALL;
        }

        @Override
        public Instant at() {
            return call.progress().startedAt();
        }

        @Override
        public long number() {
            return call.id().value();
        }

        @Override
        public Optional<UserId> by() {
            return call.progress().agent();
        }
    }

    record NoteItem(Note note) implements TimelineItem {
        @Override
        public TimelineKind kind() {
            return TimelineKind.NOTE;
        }

        @Override
        public Instant at() {
            return note.createdAt();
        }

        @Override
        public long number() {
            return note.id().value();
        }

        @Override
        public Optional<UserId> by() {
            return Optional.of(note.author());
        }
    }

    record TaskItem(Task task) implements TimelineItem {
        @Override
        public TimelineKind kind() {
            return TimelineKind.TASK;
        }

        @Override
        public Instant at() {
            return task.createdAt();
        }

        @Override
        public long number() {
            return task.id().value();
        }

        @Override
        public Optional<UserId> by() {
            return Optional.of(task.creator());
        }
    }

    record ChangeItem(ContactChange change) implements TimelineItem {
        @Override
        public TimelineKind kind() {
            return TimelineKind.CHANGE;
        }

        @Override
        public Instant at() {
            return change.made().at();
        }

        @Override
        public long number() {
            return change.id();
        }

        @Override
        public Optional<UserId> by() {
            return change.made().by();
        }
    }
}
