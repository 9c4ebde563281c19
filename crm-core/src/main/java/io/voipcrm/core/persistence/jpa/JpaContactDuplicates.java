package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactDuplicates;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.DuplicatePair;
import io.voipcrm.core.contact.DuplicateReason;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps pairs of contacts in PostgreSQL. */
final class JpaContactDuplicates implements ContactDuplicates {
    private final Database database;

    JpaContactDuplicates(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public int compare(int limit) {
        List<Long> taken =
                database.column("""
                        delete from crm_contact_uncompared where id in (
                            select id from crm_contact_uncompared order by id limit ?1 for update skip locked)
                        returning contact_id
                        """, limit).stream().map(Database::number).toList();
        if (!taken.isEmpty()) {
            String ids = Database.text(taken.stream().distinct().toList());
            // It doesn't know how few share a number, and would read the whole table for each of them.
            database.planEachTime("enable_seqscan", "off");
            forget(ids);
            pair(ids);
        }
        return taken.size();
    }

    private void forget(String ids) {
        database.executeNative("""
                delete from crm_contact_duplicate
                where not dismissed and (first_id = any(cast(string_to_array(?1, ',') as bigint[]))
                    or second_id = any(cast(string_to_array(?1, ',') as bigint[])))
                """, ids);
    }

    private void pair(String ids) {
        database.executeNative(PairedContacts.INSERT, ids);
    }

    @Override
    public List<DuplicatePair> page(Optional<DuplicatePair> after, int limit) {
        return database
                .rows(
                        """
                        select d.first_id, d.second_id, d.reasons from crm_contact_duplicate d
                        join crm_contact one on one.id = d.first_id and one.state = 'ACTIVE'
                        join crm_contact other on other.id = d.second_id and other.state = 'ACTIVE'
                        where not d.dismissed and (d.second_id, d.first_id) < (?1, ?2)
                        order by d.second_id desc, d.first_id desc limit ?3
                        """,
                        after.map(pair -> pair.second().value()).orElse(Long.MAX_VALUE),
                        after.map(pair -> pair.first().value()).orElse(Long.MAX_VALUE),
                        limit)
                .stream()
                .map(JpaContactDuplicates::pair)
                .toList();
    }

    @Override
    public void dismiss(ContactId one, ContactId other) {
        database.executeNative("""
                insert into crm_contact_duplicate as stored (first_id, second_id, reasons, dismissed)
                values (least(?1, ?2), greatest(?1, ?2), 'NAME', true)
                on conflict (first_id, second_id) do update set dismissed = true
                """, one.value(), other.value());
    }

    private static DuplicatePair pair(@Nullable Object[] row) {
        return new DuplicatePair(
                ContactId.of(Database.number(row[0])),
                ContactId.of(Database.number(row[1])),
                Stream.of(Database.optionalText(row[2]).orElseThrow().split(","))
                        .map(DuplicateReason::valueOf)
                        .collect(Collectors.toSet()));
    }
}
