package io.voipcrm.web.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.web.json.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.LongFunction;

/** Reads a task from what a client sent. */
public final class TaskFields {
    private TaskFields() {}

    /**
     * The task; the caller has read whatever else the body may have.
     *
     * @throws io.voipcrm.web.json.InvalidRequestException with everything that is wrong
     */
    static NewTask read(Fields body) {
        Optional<String> title = title(body);
        Optional<Due> due = due(body);
        Optional<ContactId> contact = id(body, "contactId", ContactId::of);
        Optional<CallId> call = id(body, "callId", CallId::of);
        Optional<UserId> assignee = id(body, "assigneeId", UserId::of);
        body.check();
        return new NewTask(title.orElseThrow(), due.orElseThrow(), contact, call, assignee);
    }

    public static Optional<String> title(Fields body) {
        return body.required("title", NewTask::checkedTitle);
    }

    /** When it is due: exactly one of {@code dueOn} and {@code dueAt}. */
    public static Optional<Due> due(Fields body) {
        Optional<String> onDay = body.optional("dueOn", text -> text);
        Optional<String> atMoment = body.optional("dueAt", text -> text);
        if (onDay.isPresent() == atMoment.isPresent()) {
            body.wrong(onDay.isPresent() ? "dueAt" : "dueOn", "A task is due on a day or at a moment");
        }
        Optional<Due> on = body.optional("dueOn", TaskFields::day);
        Optional<Due> at = body.optional("dueAt", TaskFields::moment);
        return on.or(() -> at);
    }

    public static <T> Optional<T> id(Fields body, String member, LongFunction<T> reader) {
        return body.wholeNumber(member).flatMap(number -> {
            if (number > 0) {
                return Optional.of(reader.apply(number));
            }
            body.wrong(member, "An id is a positive number");
            return Optional.empty();
        });
    }

    private static Due day(String text) {
        try {
            return Due.on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidValueException("dueOn", "A day looks like 2026-03-31");
        }
    }

    private static Due moment(String text) {
        try {
            return Due.at(instant(text));
        } catch (DateTimeException e) {
            throw new InvalidValueException("dueAt", "A moment looks like 2026-03-31T09:30:00Z");
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
