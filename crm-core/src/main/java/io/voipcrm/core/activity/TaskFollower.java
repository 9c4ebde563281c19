package io.voipcrm.core.activity;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets tasks go where their contact goes. */
public final class TaskFollower implements ContactFollower {
    private final TaskRepository tasks;

    public TaskFollower(TaskRepository tasks) {
        this.tasks = tasks;
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
    public void erase(Contact contact) {
        tasks.deleteAbout(contact.id());
    }

    @Override
    public List<Map<String, Object>> personalData(Contact contact) {
        return tasks.about(contact.id(), Optional.empty(), Integer.MAX_VALUE).stream()
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
