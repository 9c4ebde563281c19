package io.voipcrm.core.activity;

import io.voipcrm.core.call.CallCompanion;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Person;
import io.voipcrm.core.telephony.CallId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets tasks go where their contact goes. */
public final class TaskFollower implements ContactFollower, CallCompanion {
    private static final int CALLS = 10_000;

    private final TaskRepository tasks;
    private final CallHistory history;

    public TaskFollower(TaskRepository tasks, CallHistory history) {
        this.tasks = tasks;
        this.history = history;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return tasks.move(from, to.id()).stream().map(TaskId::value).toList();
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        tasks.move(moved.stream().map(TaskId::of).toList(), from, to.id());
    }

    @Override
    public void erase(Person person) {
        tasks.deleteAbout(person.id());
    }

    @Override
    public void forget(Collection<CallId> calls) {
        tasks.deleteNobodys(calls);
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        return Stream.concat(
                        tasks.about(person.id(), Optional.empty(), Integer.MAX_VALUE).stream(),
                        tasks.nobodys(history.nobodys(person.ownNumbers(), CALLS)).stream())
                .map(TaskFollower::shown)
                .toList();
    }

    private static Map<String, Object> shown(Task task) {
        return Map.of(
                "title",
                task.title(),
                "createdAt",
                task.createdAt().toString(),
                "done",
                task.doneAt().isPresent());
    }
}
