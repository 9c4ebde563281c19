package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.CompanyRepository;
import io.voipcrm.core.contact.CompanyTakenException;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.event.RecordCodec;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps companies in PostgreSQL. */
final class JpaCompanyRepository implements CompanyRepository {
    private static final RecordCodec CODEC = new RecordCodec(List.of(PostalAddress.class));
    private static final Map<String, Supplier<RuntimeException>> UNIQUE =
            Map.of("crm_company_name", CompanyTakenException::new);
    private static final int SHORTEST_PART = 3;
    private static final String SELECT = """
            select id, version, name, website, phone, cast(address as text) as address, notes,
                cast(extract(epoch from created_at) * 1000000 as bigint) as created_at, created_by,
                cast(extract(epoch from updated_at) * 1000000 as bigint) as updated_at, updated_by
            from crm_company
            """;

    private final Database database;

    JpaCompanyRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Company add(CompanyDetails details, Stamp created) {
        long id = Database.number(
                database.column("select nextval('crm_company_seq')").get(0));
        Company added = new Company(CompanyId.of(id), 1, details, created, created);
        List<Object> parameters = parameters(added);
        parameters.add(Database.text(created.at()));
        parameters.add(by(created));
        Violations.translate(() -> database.executeNative("""
                        insert into crm_company (id, version, name, sort_name, website, phone, address, notes,
                            updated_at, updated_by, created_at, created_by)
                        values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''), cast(nullif(?7, '') as jsonb), ?8,
                            cast(?9 as timestamptz), cast(nullif(?10, '') as bigint), cast(?11 as timestamptz),
                            cast(nullif(?12, '') as bigint))
                        """, parameters.toArray()), UNIQUE);
        return added;
    }

    @Override
    public Map<String, CompanyRef> named(Collection<String> names, Stamp created) {
        Map<String, String> wanted = new TreeMap<>();
        names.forEach(name ->
                wanted.putIfAbsent(Folding.plain(name), CompanyDetails.of(name).name()));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Columns<Map.Entry<String, String>> columns = new Columns<>(List.copyOf(wanted.entrySet()));
        database.executeNative(
                """
                insert into crm_company (version, name, sort_name, created_at, created_by, updated_at, updated_by)
                select 1, told.name, told.folded, cast(?3 as timestamptz), cast(nullif(?4, '') as bigint),
                    cast(?3 as timestamptz), cast(nullif(?4, '') as bigint)
                from unnest(string_to_array(?1, chr(31)), string_to_array(?2, chr(31))) as told (folded, name)
                where not exists (select 1 from crm_company known where known.sort_name = told.folded)
                on conflict do nothing
                """,
                columns.text(Map.Entry::getKey),
                columns.text(Map.Entry::getValue),
                Database.text(created.at()),
                by(created));
        Map<String, CompanyRef> known = new HashMap<>();
        database.rows(
                        "select sort_name, id, name from crm_company where sort_name = any(string_to_array(?1, chr(31)))",
                        columns.text(Map.Entry::getKey))
                .forEach(row -> known.put(
                        String.valueOf(row[0]),
                        new CompanyRef(CompanyId.of(Database.number(row[1])), String.valueOf(row[2]))));
        Map<String, CompanyRef> found = new HashMap<>();
        names.forEach(name ->
                Optional.ofNullable(known.get(Folding.plain(name))).ifPresent(company -> found.put(name, company)));
        return found;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Company> findAll(Collection<CompanyId> ids) {
        return read(
                "where id = any(cast(string_to_array(?1, ',') as bigint[])) order by id",
                Database.text(ids.stream().map(CompanyId::value).toList()));
    }

    @Override
    public boolean update(Company company) {
        lockPeople(company);
        List<Integer> changed = new ArrayList<>();
        Violations.translate(
                () -> changed.add(
                        database.executeNative("""
                        update crm_company set version = ?2, name = ?3, sort_name = ?4, website = nullif(?5, ''),
                            phone = nullif(?6, ''), address = cast(nullif(?7, '') as jsonb), notes = ?8,
                            updated_at = cast(?9 as timestamptz), updated_by = cast(nullif(?10, '') as bigint)
                        where id = ?1 and version = ?2 - 1
                        """, parameters(company).toArray())),
                UNIQUE);
        return changed.contains(1);
    }

    /** Whoever stores a contact holds that first and its company then; who renames the company does it likewise. */
    private void lockPeople(Company company) {
        database.column("""
                select count(*) from (
                    select c.id from crm_contact c join crm_company k on k.id = c.company_id
                    where k.id = ?1 and k.sort_name <> ?2 order by c.id for no key update of c) people
                """, company.id().value(), Folding.plain(company.name()));
    }

    @Override
    public boolean delete(CompanyId id) {
        // Locked first: a contact that is being stored for it waits, and then finds that it is gone.
        database.column("select id from crm_company where id = ?1 for update", id.value());
        return database.executeNative("""
                delete from crm_company where id = ?1
                and not exists (select 1 from crm_contact where company_id = ?1)
                """, id.value()) == 1;
    }

    @Override
    public List<Company> page(String text, Optional<Company> after, int limit) {
        String folded = Folding.plain(text);
        if (!folded.isEmpty()) {
            database.planEachTime();
        }
        String part = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return read(
                "where sort_name like ?1 and sort_name > ?2 order by sort_name limit ?3",
                folded.length() < SHORTEST_PART && !folded.isEmpty() ? part : "%" + part,
                after.map(company -> Folding.plain(company.name())).orElse(""),
                limit);
    }

    @Override
    public Map<CompanyId, Long> people(Collection<CompanyId> ids) {
        Map<CompanyId, Long> people = new HashMap<>();
        database.rows("""
                        select company_id, count(*) from crm_contact
                        where company_id = any(cast(string_to_array(?1, ',') as bigint[])) and state = 'ACTIVE'
                        group by company_id
                        """, Database.text(ids.stream().map(CompanyId::value).toList()))
                .forEach(row -> people.put(CompanyId.of(Database.number(row[0])), Database.number(row[1])));
        return people;
    }

    private List<Company> read(String rest, Object... parameters) {
        return database.rows(SELECT + rest, parameters).stream()
                .map(JpaCompanyRepository::company)
                .toList();
    }

    private static List<Object> parameters(Company company) {
        CompanyDetails details = company.details();
        return new ArrayList<>(List.of(
                company.id().value(),
                company.version(),
                details.name(),
                Folding.plain(details.name()),
                details.website().orElse(""),
                details.phone().map(PhoneNumber::e164).orElse(""),
                details.address().map(CODEC::encode).orElse(""),
                details.notes(),
                Database.text(company.updated().at()),
                by(company.updated())));
    }

    private static String by(Stamp stamp) {
        return stamp.by().map(UserId::toString).orElse("");
    }

    private static Company company(@Nullable Object[] row) {
        CompanyDetails details = new CompanyDetails(
                Database.optionalText(row[2]).orElseThrow(),
                Database.optionalText(row[3]),
                Database.optionalText(row[4]).map(PhoneNumber::of),
                Database.optionalText(row[5]).map(json -> CODEC.decode(json, PostalAddress.class)),
                Database.optionalText(row[6]).orElse(""));
        return new Company(
                CompanyId.of(Database.number(row[0])),
                Database.number(row[1]),
                details,
                Stamps.read(row[7], row[8]),
                Stamps.read(row[9], row[10]));
    }
}
