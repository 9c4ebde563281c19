package io.voipcrm.core.missed;

import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets items of the worklist go where their contact goes. */
public final class MissedCallFollower implements ContactFollower {
    private final MissedCallRepository items;

    public MissedCallFollower(MissedCallRepository items) {
        this.items = items;
    }

    @Override
    public String kind() {
        return "missed-calls";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return items.move(from, caller(to)).stream().map(MissedCallId::value).toList();
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        items.move(moved.stream().map(MissedCallId::of).toList(), from, caller(to));
    }

    @Override
    public void erase(Person person) {
        items.deleteOf(person.id(), person.ownNumbers());
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        return items.of(person.id(), person.ownNumbers()).stream()
                .map(MissedCallFollower::shown)
                .toList();
    }

    private static Map<String, Object> shown(MissedCall item) {
        return Map.of(
                "attempts",
                item.attempts(),
                "firstAt",
                item.firstAt().toString(),
                "lastAt",
                item.lastAt().toString());
    }

    private static Caller caller(Contact contact) {
        return new Caller(Optional.of(contact.id()), contact.name());
    }
}
