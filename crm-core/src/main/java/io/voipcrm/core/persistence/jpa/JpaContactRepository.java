package io.voipcrm.core.persistence.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.NewContact;
import io.voipcrm.core.contact.PhoneNumber;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps contacts in PostgreSQL. */
public final class JpaContactRepository implements ContactRepository {
    private final Database database;

    public JpaContactRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Contact add(NewContact contact) {
        ContactRow row = new ContactRow(contact);
        database.insert(row);
        if (!contact.phones().isEmpty()) {
            database.executeNative(
                    """
                    insert into crm_contact_phone (contact_id, position, number)
                    select ?1, phone.position - 1, phone.number
                    from unnest(string_to_array(?2, ',')) with ordinality as phone (number, position)
                    """,
                    row.id(),
                    contact.phones().stream().map(PhoneNumber::e164).collect(Collectors.joining(",")));
        }
        return row.contact(contact.phones());
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return withPhones(database.find(ContactRow.class, id.value())
                        .map(List::of)
                        .orElse(List.of()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Contact> withPhone(PhoneNumber number) {
        List<Long> ids =
                database
                        .column("select distinct contact_id from crm_contact_phone where number = ?1", number.e164())
                        .stream()
                        .map(Database::number)
                        .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return withPhones(database.list(
                "select c from CrmContact c where c.id in :ids order by c.id",
                ContactRow.class,
                query -> query.setParameter("ids", ids)));
    }

    private List<Contact> withPhones(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PhoneNumber>> phones =
                database
                        .rows(
                                """
                        select contact_id, number from crm_contact_phone
                        where contact_id = any(cast(string_to_array(?1, ',') as bigint[]))
                        order by contact_id, position
                        """,
                                Database.text(rows.stream().map(ContactRow::id).toList()))
                        .stream()
                        .collect(groupingBy(
                                row -> Database.number(row[0]),
                                mapping(row -> PhoneNumber.of((String) row[1]), toList())));
        return rows.stream()
                .map(row -> row.contact(phones.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
