package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.call.CallContactJson;
import io.voipcrm.web.call.People;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows notes and tasks to clients, with the names of colleagues and contacts in them. */
public final class ActivityView {
    private final People people;
    private final Map<ContactId, String> contacts;

    private ActivityView(People people, Map<ContactId, String> contacts) {
        this.people = people;
        this.contacts = Map.copyOf(contacts);
    }

    /** A view of these, with everybody else who is named beside them; what it needs is looked up at once. */
    public static ActivityView of(
            Crm crm, Actor caller, Collection<Note> notes, Collection<Task> tasks, Collection<UserId> others) {
        Set<UserId> users = new HashSet<>(others);
        notes.forEach(note -> users.add(note.author()));
        Set<ContactId> named = new HashSet<>();
        for (Task task : tasks) {
            users.add(task.assignee());
            users.add(task.creator());
            task.contact().ifPresent(named::add);
        }
        return new ActivityView(new People(crm.users().names(caller, users)), names(crm, caller, named));
    }

    static TaskJson show(Crm crm, Actor caller, Task task) {
        return of(crm, caller, List.of(), List.of(task), List.of()).task(task);
    }

    static NoteJson show(Crm crm, Actor caller, Note note) {
        return of(crm, caller, List.of(note), List.of(), List.of()).note(note);
    }

    public NoteJson note(Note note) {
        return new NoteJson(
                note.id().value(),
                note.contact().map(ContactId::value).orElse(null),
                note.call().map(CallId::value).orElse(null),
                note.text(),
                people.person(note.author()),
                note.createdAt(),
                note.updatedAt(),
                note.version());
    }

    public TaskJson task(Task task) {
        return new TaskJson(
                task.id().value(),
                task.title(),
                task.due().on().map(LocalDate::toString).orElse(null),
                task.due().at().orElse(null),
                task.contact().map(this::contact).orElse(null),
                task.call().map(CallId::value).orElse(null),
                people.person(task.assignee()),
                people.person(task.creator()),
                task.doneAt().orElse(null),
                task.version());
    }

    public People people() {
        return people;
    }

    private CallContactJson contact(ContactId id) {
        return new CallContactJson(id.value(), contacts.getOrDefault(id, "A contact"));
    }

    private static Map<ContactId, String> names(Crm crm, Actor caller, Set<ContactId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : crm.contacts().findAll(caller, ids).stream().collect(Collectors.toMap(Contact::id, Contact::name));
    }
}
