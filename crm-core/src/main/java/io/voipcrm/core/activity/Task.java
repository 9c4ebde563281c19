package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody is to do.
 *
 * @param contact whom it is about
 * @param call the call that it follows from
 * @param version 1 for a new one, and one more with every change
 */
public record Task(
        TaskId id,
        String title,
        Due due,
        Optional<ContactId> contact,
        Optional<CallId> call,
        UserId assignee,
        UserId creator,
        Instant createdAt,
        Optional<Instant> doneAt,
        long version) {
    Task with(NewTask wanted) {
        return new Task(
                id,
                wanted.title(),
                wanted.due(),
                wanted.contact(),
                wanted.call(),
                wanted.assignee().orElse(assignee),
                creator,
                createdAt,
                doneAt,
                version + 1);
    }

    Task done(Optional<Instant> at) {
        return new Task(id, title, due, contact, call, assignee, creator, createdAt, at, version + 1);
    }
}
