package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.NoteDraft;
import io.voipcrm.core.activity.NoteId;
import io.voipcrm.core.activity.NoteRepository;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps notes in PostgreSQL. */
public final class JpaNoteRepository implements NoteRepository {
    private static final String COLUMNS = "id, contact_id, call_id, body, author, " + micros("created_at") + ", "
            + micros("updated_at") + ", version";

    private static final String SELECT = "select " + COLUMNS + " from crm_note ";

    private static final String NOBODYS =
            "where call_id = any(cast(string_to_array(?1, ',') as bigint[])) and contact_id is null";

    private final Database database;

    public JpaNoteRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Optional<Note> add(NoteDraft note) {
        return found(
                """
                insert into crm_note (contact_id, call_id, body, author, created_at, updated_at, version)
                values (cast(nullif(?1, '') as bigint), cast(nullif(?2, '') as bigint), ?3, ?4,
                    cast(?5 as timestamptz), cast(?5 as timestamptz), 1)
                on conflict (call_id, author) where call_id is not null do nothing
                returning %s
                """.formatted(COLUMNS),
                Database.orEmpty(note.contact()),
                Database.orEmpty(note.call()),
                note.text(),
                note.author().value(),
                Database.text(note.at()));
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return found(SELECT + "where id = ?1", id.value());
    }

    @Override
    public Optional<Note> findForUpdate(NoteId id) {
        return found(SELECT + "where id = ?1 for update", id.value());
    }

    @Override
    public List<Note> findAll(Collection<NoteId> ids) {
        return list(
                SELECT + "where id = any(cast(string_to_array(?1, ',') as bigint[])) order by id",
                Database.text(ids.stream().map(NoteId::value).toList()));
    }

    @Override
    public List<Note> ofCall(CallId call) {
        return list(SELECT + "where call_id = ?1 and body <> '' order by created_at, id", call.value());
    }

    @Override
    public Optional<Note> ofCall(CallId call, UserId author) {
        return found(SELECT + "where call_id = ?1 and author = ?2", call.value(), author.value());
    }

    @Override
    public Optional<Note> ofCallForUpdate(CallId call, UserId author) {
        return found(SELECT + "where call_id = ?1 and author = ?2 for update", call.value(), author.value());
    }

    @Override
    public void update(Note note) {
        database.executeNative(
                "update crm_note set body = ?2, updated_at = cast(?3 as timestamptz), version = ?4 where id = ?1",
                note.id().value(),
                note.text(),
                Database.text(note.updatedAt()),
                note.version());
    }

    @Override
    public void delete(NoteId id) {
        database.executeNative("delete from crm_note where id = ?1", id.value());
    }

    @Override
    public List<Note> about(ContactId contact, Optional<TimeCursor> after, int limit) {
        return list(SELECT + """
                where contact_id = ?1 and (created_at, id) < (cast(?2 as timestamptz), ?3) and body <> ''
                order by created_at desc, id desc limit ?4
                """, contact.value(), Database.momentOrEnd(after), Database.idOrEnd(after), limit);
    }

    @Override
    public void relink(CallId call, Optional<ContactId> contact) {
        database.executeNative(
                "update crm_note set contact_id = cast(nullif(?2, '') as bigint) where call_id = ?1",
                call.value(),
                Database.orEmpty(contact));
    }

    @Override
    public void leave(CallId call) {
        database.executeNative(
                "delete from crm_note where call_id = ?1 and (contact_id is null or body = '')", call.value());
        database.executeNative("update crm_note set call_id = null where call_id = ?1", call.value());
    }

    @Override
    public List<NoteId> move(ContactId from, ContactId to) {
        return database
                .numbers(
                        "update crm_note set contact_id = ?2 where contact_id = ?1 returning id",
                        from.value(),
                        to.value())
                .stream()
                .map(NoteId::of)
                .toList();
    }

    @Override
    public void move(Collection<NoteId> notes, ContactId from, ContactId to) {
        database.executeNative(
                """
                update crm_note set contact_id = ?3
                where contact_id = ?2 and id = any(cast(string_to_array(?1, ',') as bigint[]))
                """, Database.text(notes.stream().map(NoteId::value).toList()), from.value(), to.value());
    }

    @Override
    public List<Note> nobodys(Collection<CallId> calls) {
        return list(SELECT + NOBODYS + " and body <> '' order by id", text(calls));
    }

    @Override
    public void deleteNobodys(Collection<CallId> calls) {
        database.executeNative("delete from crm_note " + NOBODYS, text(calls));
    }

    @Override
    public void deleteAbout(ContactId contact) {
        database.executeNative("delete from crm_note where contact_id = ?1", contact.value());
    }

    private static String text(Collection<CallId> calls) {
        return Database.text(calls.stream().map(CallId::value).toList());
    }

    private Optional<Note> found(String sql, Object... parameters) {
        return list(sql, parameters).stream().findFirst();
    }

    private List<Note> list(String sql, Object... parameters) {
        return database.rows(sql, parameters).stream()
                .map(row -> read(new Cells(row)))
                .toList();
    }

    private static Note read(Cells cells) {
        return new Note(
                NoteId.of(cells.number()),
                cells.optionalNumber().map(ContactId::of),
                cells.optionalNumber().map(CallId::of),
                cells.text(),
                UserId.of(cells.number()),
                cells.moment(),
                cells.moment(),
                cells.number());
    }
}
