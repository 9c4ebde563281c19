package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where notes are kept. Thread-safe; changes belong to the running transaction. */
public interface NoteRepository {
    /** Stores the note; empty when the author has one of this call already. */
    Optional<Note> add(NoteDraft note);

    Optional<Note> find(NoteId id);

    /** The note, locked until the transaction ends. */
    Optional<Note> findForUpdate(NoteId id);

    /** Those of the ids that exist, in the order of their ids. */
    List<Note> findAll(Collection<NoteId> ids);

    /** Everybody's notes of the call that say something, the oldest first. */
    List<Note> ofCall(CallId call);

    /** The author's note of the call. */
    Optional<Note> ofCall(CallId call, UserId author);

    /** The author's note of the call, locked until the transaction ends. */
    Optional<Note> ofCallForUpdate(CallId call, UserId author);

    /** Stores text, time and version. */
    void update(Note note);

    void delete(NoteId id);

    /** Notes about the contact that say something, the newest first: those behind the cursor, {@code limit} at most. */
    List<Note> about(ContactId contact, Optional<TimeCursor> after, int limit);

    /** Lets the notes of a call be about whoever it was with. */
    void relink(CallId call, Optional<ContactId> contact);

    /** The call is gone: what was noted in it is about the contact alone, and goes too where there is none. */
    void leave(CallId call);

    /** Lets every note about one contact be about the other, and says which. */
    List<NoteId> move(ContactId from, ContactId to);

    /** Lets those of the notes that are about the one contact be about the other. */
    void move(Collection<NoteId> notes, ContactId from, ContactId to);

    /** The notes of these calls that are about nobody who is known. */
    List<Note> nobodys(Collection<CallId> calls);

    /** Removes the notes of these calls that are about nobody who is known. */
    void deleteNobodys(Collection<CallId> calls);

    /** Removes every note about the contact. */
    void deleteAbout(ContactId contact);
}
