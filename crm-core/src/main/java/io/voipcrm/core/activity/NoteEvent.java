package io.voipcrm.core.activity;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.telephony.CallId;
import java.util.Optional;

/** Something that has happened to a note. What it says is not told: it may change with every word. */
public sealed interface NoteEvent extends CrmEvent {
    NoteId noteId();

    /** It is new, or says something else. */
    record NoteChanged(NoteId noteId) implements NoteEvent {}

    record NoteDeleted(NoteId noteId, Optional<ContactId> contact, Optional<CallId> call) implements NoteEvent {}
}
