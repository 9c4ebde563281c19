package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every filter of the call log finds its index: no page reads the whole log. */
class CallLogPlansTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final TestDatabase database = TestDatabase.empty(TestDatabase.Provider.HIBERNATE);

    @BeforeEach
    void fillTheLog() {
        database.run("""
                insert into crm_call (source, leg, direction, customer_number, state, started_at, answered_at, ended_at,
                    outcome, missed_reason, ring_until, agent_id, caller_contact_id, caller_name, company_number,
                    code_id)
                select 'PROVIDER', 'bulk-' || n, case when n % 2 = 0 then 'INBOUND' else 'OUTBOUND' end,
                    '+4670' || lpad(((n * 7919) % 100000000)::text, 8, '0'), 'ENDED', start,
                    case when n % 3 > 0 then start + interval '8 seconds' end,
                    start + interval '8 seconds' + (n * 7919 % 600) * interval '1 second',
                    case when n % 3 > 0 then 'COMPLETED' when n % 2 = 0 then 'MISSED' else 'NO_ANSWER' end,
                    case when n % 6 = 0 then 'CALLER_GAVE_UP' end, start, 1 + n % 40, 1 + n % 5000, 'Somebody',
                    '+4685000' || lpad((n % 30)::text, 4, '0'), case when n % 9 = 0 then 1 + n % 20 end
                from generate_series(1, 30000) n, lateral (select timestamptz '2026-03-02 08:00:00Z'
                    - n * interval '90 seconds' as start) began
                """);
        database.run("update crm_call set caller_contact_id = null, caller_name = null where id % 7 = 0");
        database.run("vacuum analyze crm_call");
    }

    @Test
    void wholeLogIsReadByItsOrder() throws SQLException {
        assertThat(plan(CallFilter.builder())).contains("crm_call_log ");
    }

    @Test
    void everyFilterHasItsIndex() throws SQLException {
        assertThat(plan(CallFilter.builder().agent(Optional.of(UserId.of(7))))).contains("crm_call_log_agent");
        assertThat(plan(CallFilter.builder().contact(Optional.of(ContactId.of(77)))))
                .contains("crm_call_contact");
        assertThat(plan(CallFilter.builder().company(Optional.of(PhoneNumber.of("+46850000007")))))
                .contains("crm_call_log_company");
        assertThat(plan(CallFilter.builder().code(Optional.of(OutcomeCodeId.of(7)))))
                .contains("crm_call_code");
        assertThat(plan(CallFilter.builder().number(Optional.of("1234567")))).contains("crm_call_customer_number");
        assertThat(plan(CallFilter.builder().talked(Optional.of(Duration.ofSeconds(599)), Optional.empty())))
                .contains("crm_call_log_talk");
        assertThat(plan(CallFilter.builder().started(Optional.of(NOW.minusSeconds(86_400)), Optional.of(NOW))))
                .contains("crm_call_log");
    }

    @Test
    void noFilterReadsTheWholeLog() throws SQLException {
        for (CallFilter.Builder filter : List.of(
                CallFilter.builder().direction(Optional.of(Direction.INTERNAL)),
                CallFilter.builder().direction(Optional.of(Direction.INBOUND)),
                CallFilter.builder().outcome(Optional.of(Outcome.MISSED)),
                CallFilter.builder().outcome(Optional.of(Outcome.BUSY)),
                CallFilter.builder().stranger(true),
                CallFilter.builder().company(Optional.of(PhoneNumber.of("+46859999999"))),
                CallFilter.builder().code(Optional.of(OutcomeCodeId.of(99))),
                CallFilter.builder().talked(Optional.empty(), Optional.of(Duration.ofSeconds(2))),
                CallFilter.builder().agent(Optional.of(UserId.of(7))).direction(Optional.of(Direction.OUTBOUND)),
                CallFilter.builder()
                        .company(Optional.of(PhoneNumber.of("+46850000007")))
                        .code(Optional.of(OutcomeCodeId.of(7)))
                        .talked(Optional.of(Duration.ofSeconds(60)), Optional.of(Duration.ofSeconds(90))),
                CallFilter.builder()
                        .contact(Optional.of(ContactId.of(77)))
                        .outcome(Optional.of(Outcome.COMPLETED))
                        .started(Optional.of(NOW.minusSeconds(864_000)), Optional.empty()))) {
            assertThat(plan(filter)).doesNotContain("Seq Scan");
        }
    }

    @Test
    void whatRingsIsFoundWithoutTheLog() throws SQLException {
        assertThat(explained("select * from crm_call where state <> 'ENDED' order by started_at, id", List.of()))
                .contains("crm_call_live");
    }

    @Test
    void eventsOfACallAreFoundWithoutTheLogOfAll() throws SQLException {
        database.run("""
                insert into crm_event (id, ordinal, at, payload)
                select n, 0, now(), jsonb_build_object('type', 'CallRinging', 'call',
                    jsonb_build_object('id', jsonb_build_object('value', n / 10)))
                from generate_series(1, 20000) n
                """);
        database.run("vacuum analyze crm_event");

        assertThat(explained(JpaCallEvents.sql(100).replace("?1", "?"), List.of(77L)))
                .contains("crm_event_call");
    }

    @Test
    void whatIsRareIsFoundByItsIndexHoweverOftenItIsAskedFor() {
        CallFilter.Builder longest =
                CallFilter.builder().talked(Optional.of(Duration.ofSeconds(599)), Optional.empty());
        for (int i = 0; i < 20; i++) {
            assertThat(rowsReadFor(longest)).isBetween(1L, 1_000L);
        }
    }

    /** How many calls are read for the first page. */
    private long rowsReadFor(CallFilter.Builder filter) {
        EntityManagerTransactions transactions = new EntityManagerTransactions(database.factory());
        return transactions.required(() -> {
            EntityManager manager = transactions.entityManager();
            long before = read(manager);
            new JpaCallRepository(() -> manager).page(filter.build(), Optional.empty(), 51);
            return read(manager) - before;
        });
    }

    private static long read(EntityManager manager) {
        return ((Number) manager.createNativeQuery("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                                + " where relname = 'crm_call' and schemaname = current_schema()")
                        .getSingleResult())
                .longValue();
    }

    private String plan(CallFilter.Builder filter) throws SQLException {
        CallPageQuery query =
                CallPageQuery.of(filter.build(), Optional.of(new CallCursor(NOW.minusSeconds(90_000), CallId.of(900))));
        return explained(("select * from crm_call " + query.rest(51)).replaceAll("\\?[0-9]+", "?"), query.parameters());
    }

    private String explained(String sql, List<Object> parameters) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet lines = statement.executeQuery()) {
                StringBuilder plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}
