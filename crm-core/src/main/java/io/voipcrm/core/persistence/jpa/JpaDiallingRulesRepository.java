package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.core.dialling.DiallingRulesRepository;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the rules for dialling in PostgreSQL. */
public final class JpaDiallingRulesRepository implements DiallingRulesRepository {
    private final Database database;

    public JpaDiallingRulesRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Optional<DiallingRules> find() {
        return database.rows("""
                        select allowed_countries, calls_per_minute, longest_call_seconds, wrap_up_seconds
                        from crm_dialling_rules
                        """).stream()
                .map(row -> new DiallingRules(
                        countries((String) row[0]),
                        (int) Database.number(row[1]),
                        Duration.ofSeconds(Database.number(row[2])),
                        Duration.ofSeconds(Database.number(row[3]))))
                .findFirst();
    }

    @Override
    public void save(DiallingRules rules) {
        String allowed = rules.allowed().stream().map(Country::code).sorted().collect(Collectors.joining(","));
        database.executeNative(
                """
                insert into crm_dialling_rules
                    (allowed_countries, calls_per_minute, longest_call_seconds, wrap_up_seconds)
                values (?1, ?2, ?3, ?4)
                on conflict (only_row) do update set
                    allowed_countries = excluded.allowed_countries,
                    calls_per_minute = excluded.calls_per_minute,
                    longest_call_seconds = excluded.longest_call_seconds,
                    wrap_up_seconds = excluded.wrap_up_seconds
                """, allowed, rules.callsPerMinute(), (int) rules.longestCall().toSeconds(), (int)
                        rules.wrapUp().toSeconds());
    }

    private static Set<Country> countries(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Country::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
