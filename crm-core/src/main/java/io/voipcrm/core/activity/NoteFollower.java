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

/** Lets notes go where their contact goes. */
public final class NoteFollower implements ContactFollower, CallCompanion {
    private static final int CALLS = 10_000;

    private final NoteRepository notes;
    private final CallHistory history;

    public NoteFollower(NoteRepository notes, CallHistory history) {
        this.notes = notes;
        this.history = history;
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return notes.move(from, to.id()).stream().map(NoteId::value).toList();
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        notes.move(moved.stream().map(NoteId::of).toList(), from, to.id());
    }

    @Override
    public void erase(Person person) {
        notes.deleteAbout(person.id());
    }

    @Override
    public void forget(Collection<CallId> calls) {
        notes.deleteNobodys(calls);
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        return Stream.concat(
                        notes.about(person.id(), Optional.empty(), Integer.MAX_VALUE).stream(),
                        notes.nobodys(history.nobodys(person.ownNumbers(), CALLS)).stream())
                .map(NoteFollower::shown)
                .toList();
    }

    private static Map<String, Object> shown(Note note) {
        return Map.of("text", note.text(), "createdAt", note.createdAt().toString());
    }
}
