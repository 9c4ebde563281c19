package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactMerge;
import io.voipcrm.core.contact.ContactMerges;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.event.RecordCodec;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the record of merges in PostgreSQL. */
final class JpaContactMerges implements ContactMerges {
    private static final RecordCodec CODEC = new RecordCodec(List.of(ContactDetails.class, Moved.class));

    private static final String SELECT = """
            select id, kept_id, gone_id, cast(extract(epoch from at) * 1000000 as bigint), by_user, kept_after,
                cast(before as text), cast(moved as text), undone_at is not null
            from crm_contact_merge
            """;

    private final Database database;

    JpaContactMerges(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    /** What followed, by kind. */
    record Moved(Map<String, List<Long>> kinds) {}

    @Override
    public ContactMerge add(ContactMerge merge) {
        Object id = database.column(
                        """
                        insert into crm_contact_merge (kept_id, gone_id, at, by_user, kept_after, before, moved)
                        values (?1, ?2, cast(?3 as timestamptz), cast(nullif(?4, '') as bigint), ?5,
                            cast(?6 as jsonb), cast(?7 as jsonb))
                        returning id
                        """,
                        merge.kept().value(),
                        merge.gone().value(),
                        Database.text(merge.made().at()),
                        merge.made().by().map(UserId::toString).orElse(""),
                        merge.keptVersion(),
                        CODEC.encode(merge.before()).replace("\\u0000", "\\ufffd"),
                        CODEC.encode(new Moved(merge.moved())))
                .get(0);
        return new ContactMerge(
                Database.number(id),
                merge.kept(),
                merge.gone(),
                merge.made(),
                merge.keptVersion(),
                merge.before(),
                merge.moved(),
                false);
    }

    @Override
    public Optional<ContactMerge> findForUpdate(long id) {
        return found("where id = ?1 for update", id);
    }

    @Override
    public Optional<ContactMerge> newest(ContactId contact) {
        return found(
                "where undone_at is null and (kept_id = ?1 or gone_id = ?1) order by id desc limit 1", contact.value());
    }

    @Override
    public boolean followed(ContactMerge merge) {
        return !database.column(
                        """
                        select id from crm_contact_merge
                        where id > ?1 and undone_at is null
                            and (kept_id in (?2, ?3) or gone_id in (?2, ?3))
                        limit 1
                        """, merge.id(), merge.kept().value(), merge.gone().value())
                .isEmpty();
    }

    @Override
    public List<ContactMerge> into(Collection<ContactId> contacts) {
        return list(
                "where kept_id = any(cast(string_to_array(?1, ',') as bigint[])) order by id",
                Database.text(contacts.stream().map(ContactId::value).toList()));
    }

    @Override
    public void undone(ContactMerge merge, Stamp by) {
        database.executeNative(
                "update crm_contact_merge set undone_at = cast(?2 as timestamptz) where id = ?1",
                merge.id(),
                Database.text(by.at()));
    }

    private Optional<ContactMerge> found(String rest, Object... parameters) {
        return list(rest, parameters).stream().findFirst();
    }

    private List<ContactMerge> list(String rest, Object... parameters) {
        return database.rows(SELECT + rest, parameters).stream()
                .map(JpaContactMerges::merge)
                .toList();
    }

    private static ContactMerge merge(@Nullable Object[] row) {
        return new ContactMerge(
                Database.number(row[0]),
                ContactId.of(Database.number(row[1])),
                ContactId.of(Database.number(row[2])),
                Stamps.read(row[3], row[4]),
                Database.number(row[5]),
                CODEC.decode(Database.optionalText(row[6]).orElseThrow(), ContactDetails.class),
                CODEC.decode(Database.optionalText(row[7]).orElseThrow(), Moved.class)
                        .kinds(),
                Boolean.TRUE.equals(row[8]));
    }
}
