package io.voipcrm.core.activity;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets notes go where their contact goes. */
public final class NoteFollower implements ContactFollower {
    private final NoteRepository notes;

    public NoteFollower(NoteRepository notes) {
        this.notes = notes;
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
    public void erase(Contact contact) {
        notes.deleteAbout(contact.id());
    }

    @Override
    public List<Map<String, Object>> personalData(Contact contact) {
        return notes.about(contact.id(), Optional.empty(), Integer.MAX_VALUE).stream()
                .map(NoteFollower::shown)
                .toList();
    }

    private static Map<String, Object> shown(Note note) {
        return Map.of("text", note.text(), "createdAt", note.createdAt().toString());
    }
}
