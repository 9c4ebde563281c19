package io.voipcrm.core.persistence.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with the migrations run, and a persistence provider on top: one database per provider, made once
 * and used by all tests, which empty it before they begin.
 */
final class TestDatabase {
    /** Persistence providers by the name that tests show. */
    enum Provider {
        ECLIPSELINK("org.eclipse.persistence.jpa.PersistenceProvider"),
        HIBERNATE("org.hibernate.jpa.HibernatePersistenceProvider");

        private final String className;

        Provider(String className) {
            this.className = className;
        }
    }

    private static final Map<Provider, TestDatabase> OPENED = new ConcurrentHashMap<>();

    private final DataSource plain;
    private final CountingDataSource counting;
    private final EntityManagerFactory factory;

    private TestDatabase(Provider provider) {
        this.plain = pool(Server.INSTANCE.getJdbcUrl("postgres", "postgres"), provider);
        this.counting = new CountingDataSource(plain);
        Flyway.configure()
                .dataSource(plain)
                .table("crm_schema_history")
                .locations("classpath:io/voipcrm/core/persistence/migration")
                .load()
                .migrate();
        this.factory = new PersistenceConfiguration("crm-" + provider)
                .provider(provider.className)
                .mappingFile("META-INF/crm-orm.xml")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", counting.dataSource())
                .property("jakarta.persistence.schema-generation.database.action", "none")
                .property("hibernate.connection.provider_disables_autocommit", "false")
                .property("eclipselink.target-database", "PostgreSQL")
                .property("eclipselink.logging.level", "OFF")
                .createEntityManagerFactory();
    }

    /** The provider's database, emptied. */
    static TestDatabase empty(Provider provider) {
        TestDatabase database = OPENED.computeIfAbsent(provider, TestDatabase::new);
        database.run("""
                truncate crm_user, crm_first_admin, crm_session, crm_sign_in_failure, crm_contact, crm_company,
                    crm_contact_change,
                    crm_tag, crm_contact_uncompared, crm_contact_duplicate, crm_contact_merge, crm_contact_field,
                    crm_contact_view,
                    crm_credentials, crm_dialling_rules, crm_company_number, crm_dial_attempt, crm_availability,
                    crm_call, crm_call_offer, crm_call_participant, crm_call_journal, crm_event,
                    crm_wrap_up_time, crm_call_rollup, crm_code_rollup, crm_call_total, crm_rollup_stale,
                    crm_outcome_code, crm_wrap_up_settings, crm_wrap_up, crm_note, crm_task, crm_missed_call,
                    crm_import, crm_import_part, crm_import_refused
                """);
        return database;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    CountingDataSource counting() {
        return counting;
    }

    /** Connections beside those of the provider. */
    DataSource plain() {
        return plain;
    }

    void run(String sql) {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource pool(String url, Provider provider) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url + "&currentSchema=" + schema(url, provider));
        config.setMaximumPoolSize(60);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** A schema of the provider's own: a host may keep the CRM's tables where it likes. */
    private static String schema(String url, Provider provider) {
        String schema = "crm_" + provider.name().toLowerCase(Locale.ROOT);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm schema public");
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema + ",public";
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
