package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.NoteDraft;
import io.voipcrm.core.activity.NoteId;
import io.voipcrm.core.activity.NoteRepository;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Keeps notes in memory. Thread-safe. */
public final class InMemoryNoteRepository implements NoteRepository {
    private final InMemoryTransactions transactions;
    private final Rows<NoteId, Note> notes;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryNoteRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.notes = new Rows<>(transactions);
    }

    @Override
    public Optional<Note> add(NoteDraft note) {
        return transactions.required(() -> {
            if (note.call().flatMap(call -> ofCall(call, note.author())).isPresent()) {
                return Optional.empty();
            }
            Note added = new Note(
                    NoteId.of(ids.incrementAndGet()),
                    note.contact(),
                    note.call(),
                    note.text(),
                    note.author(),
                    note.at(),
                    note.at(),
                    1);
            notes.put(added.id(), added);
            return Optional.of(added);
        });
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return transactions.required(() -> notes.get(id));
    }

    @Override
    public Optional<Note> findForUpdate(NoteId id) {
        return find(id);
    }

    @Override
    public List<Note> findAll(Collection<NoteId> wanted) {
        return matching(note -> wanted.contains(note.id()));
    }

    @Override
    public List<Note> ofCall(CallId call) {
        return matching(note ->
                        note.call().equals(Optional.of(call)) && !note.text().isEmpty())
                .stream()
                .sorted(Comparator.comparing(Note::createdAt).thenComparing(Note::id))
                .toList();
    }

    @Override
    public Optional<Note> ofCall(CallId call, UserId author) {
        return matching(note ->
                        note.call().equals(Optional.of(call)) && note.author().equals(author))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Note> ofCallForUpdate(CallId call, UserId author) {
        return ofCall(call, author);
    }

    @Override
    public void update(Note note) {
        transactions.required(() -> notes.put(note.id(), note));
    }

    @Override
    public void delete(NoteId id) {
        transactions.required(() -> notes.remove(id));
    }

    @Override
    public List<Note> about(ContactId contact, Optional<TimeCursor> after, int limit) {
        return matching(note -> isAbout(note, contact) && !note.text().isEmpty()).stream()
                .filter(note -> after.isEmpty()
                        || after.get().precedes(note.createdAt(), note.id().value()))
                .sorted(Comparator.comparing(Note::createdAt)
                        .thenComparing(Note::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void relink(CallId call, Optional<ContactId> contact) {
        matching(note -> note.call().equals(Optional.of(call))).forEach(note -> moved(note, contact));
    }

    @Override
    public void leave(CallId call) {
        transactions.required(() -> notes.removeIf(note -> note.call().equals(Optional.of(call))
                && (note.contact().isEmpty() || note.text().isEmpty())));
        matching(note -> note.call().equals(Optional.of(call)))
                .forEach(note -> put(note, note.contact(), Optional.empty()));
    }

    @Override
    public List<NoteId> move(ContactId from, ContactId to) {
        List<NoteId> moved =
                matching(note -> isAbout(note, from)).stream().map(Note::id).toList();
        move(moved, from, to);
        return moved;
    }

    @Override
    public void move(Collection<NoteId> wanted, ContactId from, ContactId to) {
        matching(note -> wanted.contains(note.id()) && isAbout(note, from))
                .forEach(note -> moved(note, Optional.of(to)));
    }

    @Override
    public List<Note> nobodys(Collection<CallId> calls) {
        return matching(note -> isNobodys(note, calls) && !note.text().isEmpty());
    }

    @Override
    public void deleteNobodys(Collection<CallId> calls) {
        transactions.required(() -> notes.removeIf(note -> isNobodys(note, calls)));
    }

    @Override
    public void deleteAbout(ContactId contact) {
        transactions.required(() -> notes.removeIf(note -> isAbout(note, contact)));
    }

    private void moved(Note note, Optional<ContactId> to) {
        put(note, to, note.call());
    }

    private void put(Note note, Optional<ContactId> contact, Optional<CallId> call) {
        update(new Note(
                note.id(),
                contact,
                call,
                note.text(),
                note.author(),
                note.createdAt(),
                note.updatedAt(),
                note.version()));
    }

    private static boolean isNobodys(Note note, Collection<CallId> calls) {
        return note.contact().isEmpty() && note.call().filter(calls::contains).isPresent();
    }

    private static boolean isAbout(Note note, ContactId contact) {
        return note.contact().equals(Optional.of(contact));
    }

    private List<Note> matching(Predicate<Note> which) {
        return transactions.required(() -> notes.stream().filter(which).toList());
    }
}
