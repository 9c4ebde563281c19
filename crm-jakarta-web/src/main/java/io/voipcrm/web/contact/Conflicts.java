package io.voipcrm.web.contact;

import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChangedException;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.web.call.People;
import io.voipcrm.web.json.Times;
import io.voipcrm.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers to those who were not the first to change something: what it says by now, and who was. */
final class Conflicts {
    private Conflicts() {}

    static Response of(ContactChangedException refusal, ContactDesk desk) {
        Contact current = refusal.current();
        return conflict("contact", current.updated(), desk.show(current), desk);
    }

    static Response of(Company current, Object shown, ContactDesk desk) {
        return conflict("company", current.updated(), shown, desk);
    }

    private static Response conflict(String what, Stamp changed, Object current, ContactDesk desk) {
        People people = desk.people(changed.by().map(Set::of).orElse(Set.of()));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("current", current);
        more.put("changedAt", Times.text(changed.at()));
        changed.by().map(people::person).ifPresent(person -> more.put("changedBy", person));
        String who = changed.by().map(people::nameOf).orElse("Somebody");
        return new Problem(
                        Status.CONFLICT.getStatusCode(),
                        who + " changed this " + what + " while you were typing",
                        List.of(),
                        more)
                .response()
                .build();
    }
}
