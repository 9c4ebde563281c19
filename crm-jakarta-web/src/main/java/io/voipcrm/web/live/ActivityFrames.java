package io.voipcrm.web.live;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.activity.NoteEvent;
import io.voipcrm.core.activity.NoteEvent.NoteChanged;
import io.voipcrm.core.activity.NoteEvent.NoteDeleted;
import io.voipcrm.core.activity.TaskEvent;
import io.voipcrm.core.activity.TaskEvent.TaskChanged;
import io.voipcrm.core.activity.TaskEvent.TaskDeleted;
import io.voipcrm.core.activity.TaskEvent.TaskDue;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.util.List;

/** Tells those who may read notes and tasks what becomes of them, always as they are now; reminds whom they are for. */
final class ActivityFrames {
    private final AccessPolicy access;

    ActivityFrames(AccessPolicy access) {
        this.access = access;
    }

    List<Broadcast> of(TaskEvent event, long position, ActivityScene scene) {
        if (event instanceof TaskChanged changed) {
            return scene
                    .task(changed.taskId())
                    .map(task -> toReaders(Frame.of("task_changed")
                            .with("position", position)
                            .with("task", scene.view().task(task))
                            .about("task " + task.id())))
                    .stream()
                    .toList();
        }
        if (event instanceof TaskDeleted deleted) {
            return List.of(toReaders(Frame.of("task_deleted")
                    .with("position", position)
                    .with("taskId", deleted.taskId().value())
                    .done()));
        }
        if (event instanceof TaskDue due) {
            return scene
                    .task(due.taskId())
                    .filter(task -> task.doneAt().isEmpty())
                    .map(task -> Broadcast.to(
                            due.assignee(),
                            Frame.of("task_due")
                                    .with("position", position)
                                    .with("task", scene.view().task(task))
                                    .done()))
                    .stream()
                    .toList();
        }
        throw new IllegalArgumentException("No frames for " + event);
    }

    List<Broadcast> of(NoteEvent event, long position, ActivityScene scene) {
        if (event instanceof NoteChanged changed) {
            return scene
                    .note(changed.noteId())
                    .map(note -> toReaders(Frame.of("note_changed")
                            .with("position", position)
                            .with("note", scene.view().note(note))
                            .about("note " + note.id())))
                    .stream()
                    .toList();
        }
        if (event instanceof NoteDeleted deleted) {
            return List.of(toReaders(Frame.of("note_deleted")
                    .with("position", position)
                    .with("noteId", deleted.noteId().value())
                    .with("contactId", deleted.contact().map(ContactId::value).orElse(null))
                    .with("callId", deleted.call().map(CallId::value).orElse(null))
                    .done()));
        }
        throw new IllegalArgumentException("No frames for " + event);
    }

    /** Notes, everybody's tasks and timelines are all read by those who may see contacts. */
    private Broadcast toReaders(Frame frame) {
        return new Broadcast(actor -> access.allows(actor, Permission.SEE_CONTACTS), frame);
    }
}
