package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.core.contact.ContactChanges;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.MemberChange;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.event.RecordCodec;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the records of changes in PostgreSQL. */
final class JpaContactChanges implements ContactChanges {
    private static final RecordCodec CODEC = new RecordCodec(List.of(Document.class));
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Database database;

    JpaContactChanges(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    /** What stands in a record besides who and when. */
    record Document(ContactChange.Kind kind, List<MemberChange> members) {}

    @Override
    public void add(ContactId contact, Stamp made, ContactChange.Kind kind, List<MemberChange> members) {
        store(List.of(contact), made, new Document(kind, members));
    }

    @Override
    public void addAll(Collection<ContactId> contacts, Stamp made, ContactChange.Kind kind) {
        if (!contacts.isEmpty()) {
            store(contacts, made, new Document(kind, List.of()));
        }
    }

    @Override
    public void addAll(Map<ContactId, List<MemberChange>> changed, Stamp made) {
        if (changed.isEmpty()) {
            return;
        }
        Columns<Map.Entry<ContactId, List<MemberChange>>> columns = new Columns<>(List.copyOf(changed.entrySet()));
        database.executeNative(
                """
                insert into crm_contact_change (contact_id, at, by_user, change)
                select cast(id as bigint), cast(?2 as timestamptz), cast(nullif(?3, '') as bigint), cast(change as jsonb)
                from unnest(string_to_array(?1, chr(31)), string_to_array(?4, chr(31))) as told (id, change)
                """,
                columns.text(one -> one.getKey().toString()),
                Database.text(made.at()),
                Database.orEmpty(made.by()),
                columns.text(one -> json(new Document(ContactChange.Kind.CHANGED, one.getValue()))));
    }

    @Override
    public List<ContactChange> of(ContactId contact, Optional<Place> before, int limit) {
        return database
                .rows(
                        """
                        select id, cast(extract(epoch from at) * 1000000 as bigint), by_user, cast(change as text)
                        from crm_contact_change
                        where contact_id = ?1 and (at, id) < (cast(?2 as timestamptz), ?3)
                        order by at desc, id desc limit ?4
                        """,
                        contact.value(),
                        Database.text(before.map(Place::at).orElse(FOREVER)),
                        before.map(Place::id).orElse(Long.MAX_VALUE),
                        limit)
                .stream()
                .map(row -> change(contact, row))
                .toList();
    }

    private void store(Collection<ContactId> contacts, Stamp made, Document document) {
        database.executeNative(
                """
                insert into crm_contact_change (contact_id, at, by_user, change)
                select id, cast(?2 as timestamptz), cast(nullif(?3, '') as bigint), cast(?4 as jsonb)
                from unnest(cast(string_to_array(?1, ',') as bigint[])) as told (id)
                """,
                Database.text(contacts.stream().map(ContactId::value).toList()),
                Database.text(made.at()),
                made.by().map(UserId::toString).orElse(""),
                json(document));
    }

    private static String json(Document document) {
        return CODEC.encode(document).replace("\\u0000", "\\ufffd");
    }

    private static ContactChange change(ContactId contact, @Nullable Object[] row) {
        Document document = CODEC.decode(Database.optionalText(row[3]).orElseThrow(), Document.class);
        return new ContactChange(
                Database.number(row[0]), contact, Stamps.read(row[1], row[2]), document.kind(), document.members());
    }
}
