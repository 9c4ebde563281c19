package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads contacts, each with its company's present name. */
final class ContactRows {
    private static final String SELECT = """
            select c.id, c.version, c.name, c.company_id, k.name as company, c.owner_id, cast(c.details as text) as details,
                cast(extract(epoch from c.created_at) * 1000000 as bigint) as created_at, c.created_by,
                cast(extract(epoch from c.updated_at) * 1000000 as bigint) as updated_at, c.updated_by,
                cast(extract(epoch from c.trashed_at) * 1000000 as bigint) as trashed_at, c.merged_into
            from crm_contact c left join crm_company k on k.id = c.company_id
            """;

    private ContactRows() {}

    /** The name that the contact of another table's row has now, or else the one that the row has. */
    static String presentName(String contact, String name) {
        return "coalesce((select known.name from crm_contact known where known.id = " + contact + "), " + name + ")";
    }

    /** The contacts that the rest of the query picks. */
    static List<Contact> read(Database database, String rest, Object... parameters) {
        return database.rows(SELECT + rest, parameters).stream()
                .map(ContactRows::contact)
                .toList();
    }

    private static Contact contact(@Nullable Object[] row) {
        ContactDocument document =
                ContactDocument.read(Database.optionalText(row[6]).orElseThrow());
        ContactDetails details = new ContactDetails(
                Database.optionalText(row[2]).orElseThrow(),
                id(row[3]).map(id -> new CompanyRef(CompanyId.of(id), String.valueOf(row[4]))),
                document.phones(),
                document.emails(),
                document.address(),
                document.tags(),
                id(row[5]).map(UserId::of),
                document.notes(),
                document.fields());
        return new Contact(
                ContactId.of(Database.number(row[0])),
                Database.number(row[1]),
                details,
                Stamps.read(row[7], row[8]),
                Stamps.read(row[9], row[10]),
                Optional.ofNullable(row[11]).map(Database::momentOf),
                id(row[12]).map(ContactId::of));
    }

    private static Optional<Long> id(@Nullable Object column) {
        return Optional.ofNullable(column).map(Database::number);
    }
}
