package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.exchange.ContactImport;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.ImportRepository;
import io.voipcrm.core.exchange.RefusedRow;
import io.voipcrm.core.paging.TimeCursor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps imports in PostgreSQL, with their files. */
final class JpaImportRepository implements ImportRepository {
    private static final RecordCodec CODEC = new RecordCodec(List.of(ContactImport.class));
    private static final String SELECT = "select cast(document as text) from crm_import ";

    private final Database database;
    private final RefusedRows refused;

    JpaImportRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
        this.refused = new RefusedRows(database);
    }

    @Override
    public ImportId begin(UserId by, Instant at) {
        return ImportId.of(database.numbers("""
                        insert into crm_import (owner_id, state, created_at, document)
                        values (?1, 'ARRIVING', cast(?2 as timestamptz), '{}') returning id
                        """, by.value(), Database.text(at)).get(0));
    }

    @Override
    public void append(ImportId id, int position, byte[] part) {
        database.executeNative(
                "insert into crm_import_part (import_id, position, bytes) values (?1, ?2, ?3)",
                id.value(),
                position,
                part);
    }

    @Override
    public Optional<byte[]> part(ImportId id, int position) {
        return database
                .column(
                        "select bytes from crm_import_part where import_id = ?1 and position = ?2",
                        id.value(),
                        position)
                .stream()
                .map(byte[].class::cast)
                .findFirst();
    }

    @Override
    public void dropFile(ImportId id) {
        database.executeNative("delete from crm_import_part where import_id = ?1", id.value());
    }

    @Override
    public Optional<ContactImport> find(ImportId id) {
        return found("where id = ?1 and state <> 'ARRIVING'", id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<ContactImport> findForUpdate(ImportId id) {
        return found("where id = ?1 and state <> 'ARRIVING' for update", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<ContactImport> page(Optional<TimeCursor> after, int limit) {
        return found("""
                where state <> 'ARRIVING' and (created_at, id) < (cast(?1 as timestamptz), ?2)
                order by created_at desc, id desc limit ?3
                """, Database.momentOrEnd(after), Database.idOrEnd(after), limit);
    }

    @Override
    public void update(ContactImport changed) {
        database.executeNative(
                """
                update crm_import
                set state = ?2, created_at = cast(?3 as timestamptz), started_at = cast(nullif(?4, '') as timestamptz),
                    document = cast(?5 as jsonb)
                where id = ?1
                """,
                changed.id().value(),
                changed.state().name(),
                Database.text(changed.createdAt()),
                Database.orEmpty(changed.startedAt()),
                CODEC.encode(changed).replace("\\u0000", "\\ufffd"));
    }

    @Override
    public void delete(ImportId id) {
        database.executeNative("delete from crm_import where id = ?1", id.value());
    }

    @Override
    public List<ImportId> abandoned(Instant then, int limit) {
        return database.numbers("""
                        select id from crm_import
                        where state in ('ARRIVING', 'UPLOADED', 'CHECKED') and created_at < cast(?1 as timestamptz)
                        order by created_at limit ?2
                        """, Database.text(then), limit).stream()
                .map(ImportId::of)
                .toList();
    }

    @Override
    public Optional<ImportId> take(String worker, Instant now, Instant until) {
        database.lock("crm imports");
        return database.numbers("""
                        update crm_import set lease_by = ?1, lease_until = cast(?3 as timestamptz)
                        where id = (
                            select id from crm_import where state in ('CHECKING', 'RUNNING')
                            order by started_at, id limit 1)
                            and not exists (
                                select 1 from crm_import
                                where lease_until > cast(?2 as timestamptz) and lease_by <> ?1)
                        returning id
                        """, worker, Database.text(now), Database.text(until)).stream()
                .map(ImportId::of)
                .findFirst();
    }

    @Override
    public boolean renew(ImportId id, String worker, Instant until) {
        return database.executeNative(
                        "update crm_import set lease_until = cast(?3 as timestamptz) where id = ?1 and lease_by = ?2",
                        id.value(),
                        worker,
                        Database.text(until))
                > 0;
    }

    @Override
    public void release(ImportId id) {
        database.executeNative("update crm_import set lease_by = null, lease_until = null where id = ?1", id.value());
    }

    @Override
    public void refuse(ImportId id, List<RefusedRow> rows) {
        refused.add(id, rows);
    }

    @Override
    public List<RefusedRow> refused(ImportId id, long afterRow, int limit) {
        return refused.behind(id, afterRow, limit);
    }

    @Override
    public void forgetRefused(ImportId id) {
        database.executeNative("delete from crm_import_refused where import_id = ?1", id.value());
    }

    @Override
    public void forgetMentions(Contact contact) {
        refused.forgetMentions(contact);
    }

    private List<ContactImport> found(String rest, Object... parameters) {
        return database.column(SELECT + rest, parameters).stream()
                .map(document -> CODEC.decode(String.valueOf(document), ContactImport.class))
                .toList();
    }
}
