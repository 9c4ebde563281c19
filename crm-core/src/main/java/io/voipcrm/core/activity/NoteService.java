package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Edit.Outdated;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.core.activity.NoteEvent.NoteChanged;
import io.voipcrm.core.activity.NoteEvent.NoteDeleted;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallLinked;
import io.voipcrm.core.call.CallEvent.CallRemoved;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what the team writes down. Everybody has one note of a call, and any number about a contact. Thread-safe. */
public final class NoteService {
    private final NoteRepository notes;
    private final CallRepository calls;
    private final ContactRepository contacts;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public NoteService(
            NoteRepository notes,
            CallRepository calls,
            ContactRepository contacts,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.notes = notes;
        this.calls = calls;
        this.contacts = contacts;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        events.follow(this::heard);
    }

    /**
     * Writes something down about a contact.
     *
     * @param text 1 to 20,000 characters
     * @throws ContactNotFoundException when there is no such contact
     */
    public Note write(Actor actor, ContactId contact, String text) {
        access.require(actor, Permission.EDIT_CONTACTS);
        String words = said(text);
        return transactions.required(() -> {
            Optional<ContactId> about = contacts.standing(contact).map(Contact::id);
            if (about.isEmpty()) {
                throw new ContactNotFoundException(contact);
            }
            return added(new NoteDraft(about, Optional.empty(), words, actor.userId(), clock.instant()))
                    .orElseThrow();
        });
    }

    /**
     * Changes a note of the actor's own, or another's for those who may.
     *
     * @param version the one that was read
     * @throws NoteNotFoundException when there is no such note
     */
    public Edit<Note> change(Actor actor, NoteId id, String text, long version) {
        access.require(actor, Permission.SEE_CONTACTS);
        String words = said(text);
        return transactions.required(() -> {
            Note note = owned(actor, id);
            return note.version() == version ? new Saved<>(stored(note, words)) : new Outdated<>(note);
        });
    }

    /** Removes a note of the actor's own, or another's for those who may. */
    public void delete(Actor actor, NoteId id) {
        access.require(actor, Permission.SEE_CONTACTS);
        transactions.required(() -> {
            Note note = owned(actor, id);
            notes.delete(id);
            events.publish(new NoteDeleted(id, note.contact(), note.call()));
        });
    }

    /** Those of the ids that exist, in the order of their ids. */
    public List<Note> findAll(Actor actor, Collection<NoteId> ids) {
        access.require(actor, Permission.SEE_CONTACTS);
        return ids.isEmpty() ? List.of() : transactions.required(() -> notes.findAll(ids));
    }

    /**
     * What everybody has noted down in the call, the first who did so first.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public List<Note> allOfCall(Actor actor, CallId call) {
        access.require(actor, Permission.SEE_CALL_NOTES);
        return transactions.required(() -> {
            if (calls.find(call).isEmpty()) {
                throw new CallNotFoundException(call);
            }
            return notes.ofCall(call);
        });
    }

    /** A colleague's note of the call, or one's own. */
    public Optional<Note> ofCall(Actor actor, CallId call, UserId author) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> notes.ofCall(call, author));
    }

    /**
     * Stores the actor's own note of the call as it stands now, be it empty.
     *
     * @param version the one that was read; 0 when there was none
     * @throws CallNotFoundException when there is no such call
     */
    public Edit<Note> saveOfCall(Actor actor, CallId call, String text, long version) {
        access.require(actor, Permission.TAKE_CALLS);
        String words = Note.checked(text);
        return transactions.required(() -> {
            Optional<Note> before = notes.ofCallForUpdate(call, actor.userId());
            Optional<Note> first = before.isPresent() ? Optional.empty() : began(actor, call, words);
            if (first.isPresent()) {
                return new Saved<>(first.get());
            }
            Note note =
                    before.or(() -> notes.ofCallForUpdate(call, actor.userId())).orElseThrow();
            if (note.version() != version) {
                return note.text().equals(words) ? new Saved<>(note) : new Outdated<>(note);
            }
            return new Saved<>(note.text().equals(words) ? note : stored(note, words));
        });
    }

    /** Stores the actor's own note of the call, whatever it was before. */
    public Note replaceOfCall(Actor actor, CallId call, String text) {
        access.require(actor, Permission.TAKE_CALLS);
        String words = Note.checked(text);
        return transactions.required(() -> notes.ofCallForUpdate(call, actor.userId())
                .map(note -> note.text().equals(words) ? note : stored(note, words))
                .or(() -> began(actor, call, words))
                .orElseGet(
                        () -> stored(notes.ofCallForUpdate(call, actor.userId()).orElseThrow(), words)));
    }

    /** Removes the actor's own note of the call, if there is one. */
    public void removeOfCall(Actor actor, CallId call) {
        access.require(actor, Permission.TAKE_CALLS);
        transactions.required(() -> notes.ofCallForUpdate(call, actor.userId()).ifPresent(note -> {
            notes.delete(note.id());
            events.publish(new NoteDeleted(note.id(), note.contact(), note.call()));
        }));
    }

    private Optional<Note> began(Actor actor, CallId id, String text) {
        Call call = calls.find(id).orElseThrow(() -> new CallNotFoundException(id));
        Optional<ContactId> contact = call.caller()
                .flatMap(Caller::contact)
                .flatMap(contacts::standing)
                .map(Contact::id);
        return added(new NoteDraft(contact, Optional.of(id), text, actor.userId(), clock.instant()));
    }

    private Optional<Note> added(NoteDraft draft) {
        Optional<Note> added = notes.add(draft);
        added.ifPresent(note -> events.publish(new NoteChanged(note.id())));
        return added;
    }

    private Note stored(Note note, String text) {
        Note changed = note.with(text, clock.instant());
        notes.update(changed);
        events.publish(new NoteChanged(note.id()));
        return changed;
    }

    private Note owned(Actor actor, NoteId id) {
        Note note = notes.findForUpdate(id).orElseThrow(() -> new NoteNotFoundException(id));
        if (!note.author().equals(actor.userId()) && !access.allows(actor, Permission.CHANGE_OTHERS_WORK)) {
            throw new AccessDeniedException("User " + actor.userId() + " has not written note " + id);
        }
        return note;
    }

    private void heard(CrmEvent event) {
        if (event instanceof CallLinked linked) {
            notes.relink(linked.callId(), linked.call().caller().flatMap(Caller::contact));
        } else if (event instanceof CallCorrected corrected) {
            notes.relink(corrected.callId(), corrected.call().caller().flatMap(Caller::contact));
        } else if (event instanceof CallRemoved removed) {
            notes.leave(removed.callId());
        }
    }

    private static String said(String text) {
        String words = Note.checked(text).strip();
        if (words.isEmpty()) {
            throw new InvalidValueException("text", "A note says something");
        }
        return words;
    }
}
