package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.Facets;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.contact.Formerly;
import io.voipcrm.core.contact.Likeness;
import io.voipcrm.core.contact.MatchKeys;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.contact.TagUse;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps contacts in PostgreSQL. */
public final class JpaContactRepository implements ContactRepository {
    private static final int AT_ONCE = 1_000;
    private static final int MERGED_EACH = 100;
    private static final String ANY_ID = "where c.id = any(cast(string_to_array(?1, ',') as bigint[])) order by c.id";

    private final Database database;
    private final ContactColumns columns;

    public JpaContactRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
        this.columns = new ContactColumns(database);
    }

    @Override
    public Contact add(ContactDetails details, Stamp created) {
        return addAll(List.of(details), created).get(0);
    }

    @Override
    public List<Contact> addAll(List<ContactDetails> details, Stamp created) {
        List<Contact> added = new ArrayList<>(details.size());
        List<?> ids = database.column(
                "select nextval('crm_contact_seq') from generate_series(1, cast(?1 as integer))", details.size());
        for (int i = 0; i < details.size(); i++) {
            added.add(Contact.added(ContactId.of(Database.number(ids.get(i))), details.get(i), created));
        }
        columns.insert(added);
        return List.copyOf(added);
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return ContactRows.read(database, "where c.id = ?1", id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Contact> findForUpdate(ContactId id) {
        // Locked before it is read, so that what is read is what the lock's last holder left. Whoever only refers to
        // the contact, for example a comparison that finds a pair, doesn't wait for that.
        database.column("select id from crm_contact where id = ?1 for no key update", id.value());
        return find(id);
    }

    @Override
    public Optional<Contact> findForReference(ContactId id) {
        return ContactRows.read(database, "where c.id = ?1 for key share of c", id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Contact> findForRemoval(ContactId id) {
        database.column("select id from crm_contact where id = ?1 for update", id.value());
        return find(id);
    }

    @Override
    public List<Contact> mergedInto(ContactId id) {
        return ContactRows.read(database, """
                where c.id in (
                    with recursive merged (id) as (
                        select id from crm_contact where merged_into = ?1
                        union
                        select next.id from crm_contact next join merged on next.merged_into = merged.id)
                    select id from merged)
                order by c.id
                """, id.value());
    }

    @Override
    public Set<PhoneNumber> shared(ContactId id, Collection<PhoneNumber> numbers) {
        // One number after the other, so that each is looked up in the index.
        return numbers.stream()
                .filter(number -> !database.column(
                                "select id from crm_contact where facets @> string_to_array(?1, chr(30)) and id <> ?2 limit 1",
                                Facets.phone(number),
                                id.value())
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Contact> findAll(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ContactRows.read(
                database,
                ANY_ID,
                Database.text(ids.stream().map(ContactId::value).toList()));
    }

    @Override
    public boolean update(Contact contact) {
        return !updateAll(List.of(contact)).isEmpty();
    }

    @Override
    public Set<ContactId> updateAll(List<Contact> contacts) {
        return columns.update(contacts);
    }

    @Override
    public void delete(ContactId id) {
        database.executeNative("delete from crm_contact where id = ?1", id.value());
    }

    @Override
    public List<Contact> withPhone(PhoneNumber number) {
        return ContactRows.read(
                database,
                "where c.facets @> string_to_array(?1, chr(30)) and c.state = 'ACTIVE' order by c.id",
                Facets.phone(number));
    }

    @Override
    public List<Contact> sharing(MatchKeys keys, int limit) {
        Set<String> facets = keys.facets();
        if (facets.isEmpty()) {
            return List.of();
        }
        return ContactRows.read(database, """
                where c.id = any(array(
                    select id from crm_contact
                    where facets && string_to_array(?1, chr(30)) and state = 'ACTIVE' limit ?2))
                order by c.id
                """, String.join(ContactColumns.FACETS, facets), limit);
    }

    @Override
    public List<Contact> alikeForUpdate(Collection<Likeness> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        Columns<Likeness> columns = new Columns<>(List.copyOf(persons));
        // The index by name finds them: names are what two persons who share a number don't share. One name after the
        // other, for PostgreSQL would rather read the whole table once when it thinks that many have the name.
        List<Long> ids = database.numbers(
                """
                select id from crm_contact where id = any(array(
                    select c.id
                    from unnest(string_to_array(?1, chr(31)), string_to_array(?2, chr(31)), string_to_array(?3, chr(31)))
                        as told (name, facets, company)
                    cross join lateral (
                        select named.id, named.company_id, named.facets from crm_contact named
                        where named.state = 'ACTIVE' and named.sort_name = told.name offset 0) c
                    left join crm_company k on k.id = c.company_id
                    where case when coalesce(told.facets, '') = '' then coalesce(k.sort_name, '') = coalesce(told.company, '')
                        else c.facets && string_to_array(told.facets, chr(30)) end))
                order by id for no key update
                """,
                columns.text(Likeness::name),
                columns.text(one -> String.join(ContactColumns.FACETS, one.facets())),
                columns.text(one -> one.company().orElse("")));
        return ids.isEmpty() ? List.of() : ContactRows.read(database, ANY_ID, Database.text(ids));
    }

    @Override
    public Map<Likeness, ContactId> formerly(Collection<Likeness> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<Contact> merged = ContactRows.read(
                database,
                """
                where c.id = any(array(
                    select named.id from unnest(string_to_array(?1, chr(31))) told (name)
                    cross join lateral (
                        select id from crm_contact
                        where state = 'MERGED' and sort_name = told.name order by id desc limit ?2) named))
                order by c.id desc
                """,
                new Columns<>(persons.stream().map(Likeness::name).distinct().toList()).text(name -> name),
                MERGED_EACH);
        return merged.isEmpty() ? Map.of() : Formerly.of(persons, merged, this::standing);
    }

    @Override
    public List<Contact> page(ContactFilter filter, ContactOrder order, Optional<ContactCursor> after, int limit) {
        List<Long> ids = new ContactSearch(database, filter).page(order, after, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Contact> found = ContactRows.read(database, ANY_ID, Database.text(ids)).stream()
                .collect(Collectors.toMap(contact -> contact.id().value(), Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    @Override
    public long count(ContactFilter filter, int atMost) {
        return new ContactSearch(database, filter).count(atMost);
    }

    @Override
    public List<TagUse> tags(String beginning, int limit) {
        String folded = Folding.plain(beginning);
        return database.rows("""
                        select tag, uses from (
                            select tag, folded, (select count(*) from (
                                select 1 from crm_contact
                                where facets @> array['t:' || folded] and state = 'ACTIVE' limit %d) counted) as uses
                            from crm_tag where starts_with(folded, ?1) order by folded offset 0) known
                        where uses > 0 order by folded limit ?2
                        """.formatted(TagUse.COUNTED), folded, limit).stream()
                .map(row -> new TagUse(String.valueOf(row[0]), Database.number(row[1])))
                .toList();
    }

    @Override
    public void reindex(CompanyRef company) {
        long last = 0;
        List<Long> people;
        do {
            // Locked before they are read, so that none is passed over that somebody has just changed.
            people = database.numbers("""
                    select id from crm_contact where company_id = ?1 and id > ?2 order by id limit ?3
                    for no key update
                    """, company.id().value(), last, AT_ONCE);
            columns.reindex(findAll(people.stream().map(ContactId::of).toList()));
            last = people.isEmpty() ? last : people.get(people.size() - 1);
        } while (people.size() == AT_ONCE);
    }
}
