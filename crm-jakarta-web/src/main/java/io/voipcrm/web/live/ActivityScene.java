package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.NoteEvent.NoteChanged;
import io.voipcrm.core.activity.NoteId;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TaskEvent;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.web.activity.ActivityView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notes and tasks that events tell of, as they are now; what is gone by now is missing. */
record ActivityScene(ActivityView view, Map<NoteId, Note> notes, Map<TaskId, Task> tasks) {
    static ActivityScene of(Crm crm, Actor reader, List<CrmEvent> events) {
        Set<NoteId> noteIds = new HashSet<>();
        Set<TaskId> taskIds = new HashSet<>();
        for (CrmEvent event : events) {
            if (event instanceof NoteChanged changed) {
                noteIds.add(changed.noteId());
            } else if (event instanceof TaskEvent taskEvent) {
                taskIds.add(taskEvent.taskId());
            }
        }
        List<Note> notes = noteIds.isEmpty() ? List.of() : crm.notes().findAll(reader, noteIds);
        List<Task> tasks = taskIds.isEmpty() ? List.of() : crm.tasks().findAll(reader, taskIds);
        return new ActivityScene(
                ActivityView.of(crm, reader, notes, tasks, List.of()),
                notes.stream().collect(Collectors.toMap(Note::id, Function.identity())),
                tasks.stream().collect(Collectors.toMap(Task::id, Function.identity())));
    }

    Optional<Note> note(NoteId id) {
        return Optional.ofNullable(notes.get(id));
    }

    Optional<Task> task(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }
}
