package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactIndex;
import io.voipcrm.core.contact.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes any number of contacts with one statement, and one more for their tags. */
final class ContactColumns {
    /** What separates the facets of a contact. */
    static final String FACETS = "\u001e";

    private static final String GIVEN = """
            select cast(id as bigint) as id, cast(version as bigint) as version, state, name,
                cast(nullif(company_id, '') as bigint) as company_id, cast(nullif(owner_id, '') as bigint) as owner_id,
                cast(details as jsonb) as details, cast(created_at as timestamptz) as created_at,
                cast(nullif(created_by, '') as bigint) as created_by, cast(updated_at as timestamptz) as updated_at,
                cast(nullif(updated_by, '') as bigint) as updated_by,
                cast(nullif(trashed_at, '') as timestamptz) as trashed_at,
                cast(nullif(merged_into, '') as bigint) as merged_into, sort_name, sort_company,
                coalesce(search_text, '') as search_text,
                string_to_array(coalesce(facets, ''), chr(30)) as facets
            from unnest(string_to_array(?1, chr(31)), string_to_array(?2, chr(31)), string_to_array(?3, chr(31)),
                string_to_array(?4, chr(31)), string_to_array(?5, chr(31)), string_to_array(?6, chr(31)),
                string_to_array(?7, chr(31)), string_to_array(?8, chr(31)), string_to_array(?9, chr(31)),
                string_to_array(?10, chr(31)), string_to_array(?11, chr(31)), string_to_array(?12, chr(31)),
                string_to_array(?13, chr(31)), string_to_array(?14, chr(31)), string_to_array(?15, chr(31)),
                string_to_array(?16, chr(31)), string_to_array(?17, chr(31)))
                as told (id, version, state, name, company_id, owner_id, details, created_at, created_by, updated_at,
                    updated_by, trashed_at, merged_into, sort_name, sort_company, search_text, facets)
            """;

    private static final String NAMES = """
            id, version, state, name, company_id, owner_id, details, created_at, created_by, updated_at, updated_by,
            trashed_at, merged_into, sort_name, sort_company, search_text, facets
            """;

    private static final String QUEUED = """
            , queued as (
                insert into crm_contact_uncompared (contact_id) select id from stored
            )
            select stored.id, company.name from stored
            left join (
                select id, name from crm_company where id = any(cast(string_to_array(?18, ',') as bigint[]))
                order by id for key share) company on company.id = stored.company_id
            """;

    private final Database database;

    ContactColumns(Database database) {
        this.database = database;
    }

    void insert(List<Contact> contacts) {
        write(
                "with stored as (insert into crm_contact (" + NAMES + ") " + GIVEN + " returning id, company_id)",
                contacts);
    }

    /** The ids of those whose former version was the one before. */
    Set<ContactId> update(List<Contact> contacts) {
        return write("""
                with stored as (
                    update crm_contact c set version = given.version, state = given.state, name = given.name,
                        company_id = given.company_id, owner_id = given.owner_id, details = given.details,
                        updated_at = given.updated_at, updated_by = given.updated_by, trashed_at = given.trashed_at,
                        merged_into = given.merged_into, sort_name = given.sort_name,
                        sort_company = given.sort_company, search_text = given.search_text, facets = given.facets
                    from (""" + GIVEN + """
                    ) given
                    where c.id = given.id and c.version = given.version - 1
                    returning c.id, c.company_id)
                """, contacts);
    }

    /** Stores anew what the contacts are found by, and nothing else. */
    void reindex(List<Contact> contacts) {
        write("""
                with stored as (
                    update crm_contact c set sort_name = given.sort_name, sort_company = given.sort_company,
                        search_text = given.search_text, facets = given.facets
                    from (""" + GIVEN + """
                    ) given
                    where c.id = given.id and c.version = given.version
                    returning c.id, c.company_id)
                """, contacts);
    }

    private Set<ContactId> write(String statement, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Set.of();
        }
        Map<ContactId, ContactIndex> indexes = new LinkedHashMap<>();
        contacts.forEach(contact -> indexes.put(contact.id(), ContactIndex.of(contact)));
        Columns<Contact> columns = new Columns<>(contacts);
        List<Object[]> stored = database.rows(
                statement + QUEUED,
                columns.text(one -> one.id().toString()),
                columns.text(one -> String.valueOf(one.version())),
                columns.text(ContactColumns::state),
                columns.text(Contact::name),
                columns.text(
                        one -> text(one.details().company().map(CompanyRef::id).map(CompanyId::value))),
                columns.text(one -> text(one.owner().map(UserId::value))),
                columns.text(one -> ContactDocument.of(one.details()).json()),
                columns.text(one -> Database.text(one.created().at())),
                columns.text(one -> text(one.created().by().map(UserId::value))),
                columns.text(one -> Database.text(one.updated().at())),
                columns.text(one -> text(one.updated().by().map(UserId::value))),
                columns.text(one -> one.trashedAt().map(Database::text).orElse("")),
                columns.text(one -> text(one.mergedInto().map(ContactId::value))),
                columns.text(one -> index(indexes, one).name()),
                columns.text(one -> index(indexes, one).company()),
                columns.text(one -> index(indexes, one).text()),
                columns.text(one -> String.join(FACETS, index(indexes, one).facets())),
                companies(contacts));
        noteTags(contacts);
        Map<ContactId, Optional<String>> companies = stored.stream()
                .collect(Collectors.toMap(
                        row -> ContactId.of(Database.number(row[0])), row -> Database.optionalText(row[1])));
        keepUp(contacts, companies);
        return companies.keySet();
    }

    /**
     * A company may have been renamed since its name was read. It is not from the moment on at which the contact is
     * stored: whoever renames it waits, and then finds this contact too.
     */
    private void keepUp(List<Contact> contacts, Map<ContactId, Optional<String>> companies) {
        List<Contact> behind = new ArrayList<>();
        for (Contact contact : contacts) {
            Optional<String> present =
                    Optional.ofNullable(companies.get(contact.id())).flatMap(name -> name);
            contact.details().company().ifPresent(known -> present.filter(name -> !name.equals(known.name()))
                    .ifPresent(name -> behind.add(contact.at(new CompanyRef(known.id(), name)))));
        }
        reindex(behind);
    }

    private static String companies(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.details().company().stream())
                .map(company -> company.id().toString())
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Always in the same order, so that two who bring new tags don't wait for each other. */
    private void noteTags(List<Contact> contacts) {
        Map<String, String> tags = new TreeMap<>();
        contacts.forEach(contact -> contact.details().tags().forEach(tag -> tags.putIfAbsent(Folding.plain(tag), tag)));
        if (tags.isEmpty()) {
            return;
        }
        Columns<Map.Entry<String, String>> columns = new Columns<>(List.copyOf(tags.entrySet()));
        database.executeNative("""
                insert into crm_tag (folded, tag)
                select * from unnest(string_to_array(?1, chr(31)), string_to_array(?2, chr(31))) as told (folded, tag)
                where not exists (select 1 from crm_tag known where known.folded = told.folded)
                on conflict do nothing
                """, columns.text(Map.Entry::getKey), columns.text(Map.Entry::getValue));
    }

    private static ContactIndex index(Map<ContactId, ContactIndex> indexes, Contact contact) {
        return Optional.ofNullable(indexes.get(contact.id())).orElseThrow();
    }

    private static String state(Contact contact) {
        if (contact.mergedInto().isPresent()) {
            return "MERGED";
        }
        return contact.trashedAt().isPresent() ? "TRASHED" : "ACTIVE";
    }

    private static String text(Optional<Long> id) {
        return id.map(String::valueOf).orElse("");
    }
}
