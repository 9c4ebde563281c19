package io.voipcrm.web.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.DueWhen;
import io.voipcrm.core.activity.TaskFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.Words;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tasks a client wants to see. */
public class TaskQuery {
    @QueryParam("scope")
    private @Nullable String scope;

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("due")
    private @Nullable String due;

    @QueryParam("contact")
    private @Nullable String contact;

    @QueryParam("zone")
    private @Nullable String zone;

    /**
     * The filter: the caller's open tasks unless asked for otherwise.
     *
     * @throws InvalidRequestException naming a parameter that is wrong
     */
    TaskFilter filter(UserId caller) {
        boolean all = choice("scope", scope, "mine", "all");
        boolean done = choice("state", state, "open", "done");
        try {
            return new TaskFilter(
                    done,
                    all ? Optional.empty() : Optional.of(caller),
                    text(due).map(word -> Words.read(DueWhen.class, "due", word)),
                    text(contact).map(number -> ContactId.of(Long.parseLong(number))));
        } catch (InvalidValueException e) {
            throw new InvalidRequestException(e.member(), String.valueOf(e.getMessage()));
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("contact", "This is a number");
        }
    }

    /** The caller's time zone; empty for the company's. */
    Optional<ZoneId> zone() {
        return zone(zone);
    }

    static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return text(name).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new InvalidRequestException("zone", "A time zone looks like Europe/Stockholm");
        }
    }

    private static boolean choice(String name, @Nullable String given, String usual, String other) {
        String word = text(given).orElse(usual);
        if (!word.equals(usual) && !word.equals(other)) {
            throw new InvalidRequestException(name, "This is " + usual + " or " + other);
        }
        return word.equals(other);
    }

    private static Optional<String> text(@Nullable String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }
}
