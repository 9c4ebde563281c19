package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an older version has written is read by this one. */
class UpgradeTest {
    private static final String SCHEMA = "crm_upgrade";
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private final DataSource database =
            TestDatabase.empty(TestDatabase.Provider.HIBERNATE).plain();

    @BeforeEach
    void beginAnew() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void keepsJournalAndCallsOfTheVersionWithoutParticipants() throws SQLException {
        flyway("5").migrate();
        run("""
                insert into crm_upgrade.crm_call_journal (provider, key, call_id, leg, event, raw, received_at) values
                ('twilio', 'k1', 5, 'CA1', '{"type":"ParticipantJoined","call":{"value":5},"leg":{"value":"CA1"},
                    "at":"2026-03-02T08:00:00Z"}', 'raw', now()),
                ('twilio', 'k2', 5, 'CA2', '{"type":"ParticipantLeft","call":{"value":5},"leg":{"value":"CA2"},
                    "agent":{"value":7},"at":"2026-03-02T08:00:00Z"}', 'raw', now()),
                ('twilio', 'k3', 5, 'CA2', '{"type":"LegEnded","leg":{"value":"CA2"},
                    "at":"2026-03-02T08:00:00Z"}', 'raw', now());
                insert into crm_upgrade.crm_call (source, leg, direction, state, started_at, ring_until)
                values ('PROVIDER', 'CA1', 'INBOUND', 'RINGING', now(), '2026-03-02T08:00:30Z');
                """);

        flyway("latest").migrate();

        assertThat(events())
                .containsExactly(
                        new Joined(CallId.of(5), LegId.of("CA1"), new Party.Customer(), 0, AT),
                        new Left(CallId.of(5), LegId.of("CA2"), new Party.Agent(UserId.of(7)), 0, AT),
                        new LegEnded(
                                Optional.empty(),
                                LegId.of("CA2"),
                                Optional.empty(),
                                LegEnd.of(LegEnd.How.COMPLETED),
                                AT));
        assertThat(texts("select due_at = ring_until from crm_upgrade.crm_call"))
                .containsExactly("t");
    }

    @Test
    void sumsOfTheVersionWithoutSharesStandUntilTheyAreCountedAnew() throws SQLException {
        flyway("15").migrate();
        run("""
                insert into crm_upgrade.crm_call_rollup (slot, agent_id, number, direction, outcome, calls, answered,
                    abandoned, answered_soon, waited, talked, held, wrapped_up)
                values (9, 7, '+46850000100', 'INBOUND', 'COMPLETED', 2, 2, 0, 2, 9, 60000, 0, 0),
                    (9, null, '+46850000100', 'INBOUND', 'MISSED', 1, 0, 1, 0, 0, 0, 0, 0);
                insert into crm_upgrade.crm_call_total (slot, direction, outcome, calls, answered, abandoned,
                    answered_soon, waited, talked, held, wrapped_up)
                select slot, direction, outcome, calls, answered, abandoned, answered_soon, waited, talked, held,
                    wrapped_up
                from crm_upgrade.crm_call_rollup;
                """);

        flyway("latest").migrate();

        for (String table : List.of("crm_call_rollup", "crm_code_rollup", "crm_call_total")) {
            assertThat(texts("select talks || ' ' || spoken from crm_upgrade." + table + " order by outcome"))
                    .containsExactly("2 60000", "0 0");
        }
        assertThat(texts("select slot from crm_upgrade.crm_rollup_stale")).containsExactly("9");
    }

    private List<TelephonyEvent> events() throws SQLException {
        RecordCodec codec = new RecordCodec(List.of(TelephonyEvent.class));
        return texts("select event from crm_upgrade.crm_call_journal order by id").stream()
                .map(text -> codec.decode(text, TelephonyEvent.class))
                .toList();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .target(target)
                .table("crm_schema_history")
                .locations("classpath:io/voipcrm/core/persistence/migration")
                .load();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
