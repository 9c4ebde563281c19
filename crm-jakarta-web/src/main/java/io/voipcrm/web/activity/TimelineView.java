package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TimelineItem;
import io.voipcrm.core.activity.TimelineItem.CallItem;
import io.voipcrm.core.activity.TimelineItem.ChangeItem;
import io.voipcrm.core.activity.TimelineItem.NoteItem;
import io.voipcrm.core.activity.TimelineItem.TaskItem;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.web.call.CallView;
import io.voipcrm.web.call.PersonJson;
import io.voipcrm.web.json.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a contact's story to clients. */
final class TimelineView {
    private final ActivityView activities;
    private final CallView calls;

    private TimelineView(ActivityView activities, CallView calls) {
        this.activities = activities;
        this.calls = calls;
    }

    static TimelineView of(Crm crm, Actor caller, List<TimelineItem> items) {
        List<Call> calls = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        Set<UserId> people = new HashSet<>();
        for (TimelineItem item : items) {
            item.by().ifPresent(people::add);
            if (item instanceof CallItem call) {
                calls.add(call.call());
            } else if (item instanceof NoteItem note) {
                notes.add(note.note());
            } else if (item instanceof TaskItem task) {
                tasks.add(task.task());
            }
        }
        return new TimelineView(ActivityView.of(crm, caller, notes, tasks, people), CallView.of(crm, caller, calls));
    }

    ActivityPages.Item item(TimelineItem item) {
        @Nullable PersonJson by = item.by().map(activities.people()::person).orElse(null);
        return new ActivityPages.Item(
                Words.of(item.kind()),
                item.at(),
                by,
                item instanceof CallItem call ? calls.of(call.call()) : null,
                item instanceof NoteItem note ? activities.note(note.note()) : null,
                item instanceof TaskItem task ? activities.task(task.task()) : null,
                item instanceof ChangeItem change ? change(change.change()) : null);
    }

    private static ActivityPages.Change change(ContactChange change) {
        return new ActivityPages.Change(
                Words.of(change.kind()),
                change.members().stream()
                        .map(member -> new ActivityPages.Member(
                                member.member(),
                                member.from().orElse(null),
                                member.to().orElse(null)))
                        .toList());
    }
}
