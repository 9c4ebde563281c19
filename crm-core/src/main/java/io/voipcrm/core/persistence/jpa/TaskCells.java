package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.time.LocalDate;

/** How a task is read. */
final class TaskCells {
    static final String COLUMNS = String.join(
            ", ",
            "id, title, to_char(due_on, 'YYYY-MM-DD')",
            micros("due_at"),
            "contact_id, call_id, assignee, creator",
            micros("created_at"),
            micros("done_at"),
            "version");

    private TaskCells() {}

    static Task read(Cells cells) {
        return new Task(
                TaskId.of(cells.number()),
                cells.text(),
                new Due(cells.optionalText().map(LocalDate::parse), cells.optionalMoment()),
                cells.optionalNumber().map(ContactId::of),
                cells.optionalNumber().map(CallId::of),
                UserId.of(cells.number()),
                UserId.of(cells.number()),
                cells.moment(),
                cells.optionalMoment(),
                cells.number());
    }
}
