package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.MergeRequest;
import io.voipcrm.core.contact.PersonalData;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Erasing a person on PostgreSQL: what was written down about calls says nothing of them any more. */
abstract class JpaErasing {
    private static final String NUMBER = "+46701234567";
    private static final Due TOMORROW = Due.on(LocalDate.of(2030, 1, 1));

    private final TestDatabase database;
    private final Stores stores;
    private final TestCrm crm;
    private final Actor anna;
    private final Actor admin;
    private final ContactId asa;

    JpaErasing(TestDatabase.Provider provider) {
        this.database = TestDatabase.empty(provider);
        this.stores = JpaStoresContract.stores(database);
        this.crm = TestCrm.over(stores, SettableClock.someMorning());
        this.anna = crm.actor(crm.user(Role.USER));
        this.admin = crm.actor(crm.user(Role.ADMIN));
        this.asa = contact("Åsa Ek");
    }

    private ContactId contact(String name) {
        return crm.crm().contacts().add(anna, ContactDetails.of(name, CUSTOMER)).id();
    }

    @Test
    void takesThePersonOutOfEverythingThatWasWrittenDownAboutCalls() throws SQLException {
        User bert = crm.reachableAgent();
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.customerJoins(call);
        crm.crm().calls().answer(crm.actor(bert), call.id());
        crm.dials(bert, call);
        crm.joins(bert, call);
        crm.customerHangsUp(call);
        crm.arrives("CA2");
        crm.customerHangsUp(crm.call("CA2"));
        assertThat(rowsThatSay(NUMBER)).isPositive();
        assertThat(rowsThatSay("Åsa Ek")).isPositive();

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay(NUMBER)).isZero();
        assertThat(rowsThatSay("Åsa Ek")).isZero();
        assertThat(logged()).contains("CallRinging", "CallEnded", "MissedCallChanged", "ContactErased");
    }

    @Test
    void takesAwayTheNameThatTheyHadThen() throws SQLException {
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.crm().callFiling().link(anna, call.id(), Optional.of(new Caller(Optional.of(asa), "Åsa Ek, married Berg")));

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("Åsa Ek")).isZero();
        assertThat(rowsThatSay("Berg")).isZero();
    }

    @Test
    void takesTheNameOutOfACallThatIsSomebodyElsesNow() throws SQLException {
        crm.arrives("CA1");
        Caller bo = new Caller(Optional.of(contact("Bo Bok")), "Bo Bok");
        crm.crm().callFiling().link(anna, crm.call("CA1").id(), Optional.of(bo));

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("Åsa Ek")).isZero();
        assertThat(crm.call("CA1").caller()).contains(bo);
        assertThat(rowsThatSay("Bo Bok")).isPositive();
    }

    @Test
    void takesTheNameOutOfACallWithAWithheldNumber() throws SQLException {
        crm.told(new CallArrived(
                LegId.of("CA1"), Optional.empty(), Examples.COMPANY, crm.clock().instant()));
        Call call = crm.call("CA1");
        crm.crm().callFiling().link(anna, call.id(), Optional.of(new Caller(Optional.of(asa), "Åsa Ek")));
        assertThat(rowsThatSay("Åsa Ek")).isPositive();

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("Åsa Ek")).isZero();
    }

    @Test
    void takesAwayWhatTheProviderToldBeforeItWasKnownOfWhichCall() throws SQLException {
        LegId leg = LegId.of("CA1");
        stores.transactions().required(() -> stores.journal()
                .append(new JournalEntry(
                        new ReceivedEvent(
                                "fake",
                                "early",
                                new LegEnded(
                                        Optional.empty(),
                                        leg,
                                        Optional.empty(),
                                        LegEnd.of(LegEnd.How.COMPLETED),
                                        crm.clock().instant()),
                                "From=%2B46701234567&Caller=0701234567"),
                        Optional.empty(),
                        Optional.of(leg),
                        crm.clock().instant())));
        crm.arrives("CA1");

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("701234567")).isZero();
    }

    @Test
    void takesTheNumberOutOfCallsIntoWhichTheyWereBrought() throws SQLException {
        crm.told(new CallArrived(
                LegId.of("CA1"),
                Optional.of(PhoneNumber.of("+46701234568")),
                Examples.COMPANY,
                crm.clock().instant()));
        database.run("update crm_call set guests = '" + NUMBER + "'");
        database.run("update crm_call_journal set raw = 'To=%2B46701234567'");

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("701234567")).isZero();
        assertThat(crm.call("CA1").parties().customer()).contains(PhoneNumber.of("+46701234568"));
    }

    @Test
    void takesAlongWhatTheNumberAloneTellsIsTheirs() throws SQLException {
        PhoneNumber number = PhoneNumber.of("+46701234599");
        Call call = missedFrom("CA1", number);
        crm.crm().notes().saveOfCall(anna, call.id(), "Wants a quote", 0);
        crm.crm()
                .tasks()
                .add(
                        anna,
                        new NewTask("Call back", TOMORROW, Optional.empty(), Optional.of(call.id()), Optional.empty()));
        Contact cleo = crm.crm().contacts().add(anna, ContactDetails.of("Cleo", number));
        Contact kept = crm.crm().contacts().add(anna, ContactDetails.of("Cleopatra"));
        crm.crm()
                .contactMerging()
                .merge(admin, new MergeRequest(kept.id(), 1, cleo.id(), 1, ContactDraft.of(kept.details())));

        PersonalData told = crm.crm().personalData().of(admin, kept.id());
        assertThat(told.person().merged()).extracting(Contact::name).containsExactly("Cleo");
        assertThat(told.merges()).hasSize(1);
        assertThat(told.others())
                .hasEntrySatisfying("calls", calls -> assertThat(calls).hasSize(1))
                .hasEntrySatisfying("notes", notes -> assertThat(notes).hasSize(1))
                .hasEntrySatisfying("tasks", tasks -> assertThat(tasks).hasSize(1))
                .hasEntrySatisfying("missed-calls", items -> assertThat(items).hasSize(1));

        crm.crm().contactTrash().erase(admin, kept.id());

        assertThat(rowsThatSay(number.e164())).isZero();
        assertThat(count("select count(*) from crm_note")).isZero();
        assertThat(count("select count(*) from crm_task")).isZero();
    }

    @Test
    void leavesWhatASharedNumberAloneTells() throws SQLException {
        contact("Bo");
        Call call = missedFrom("CA1", CUSTOMER);
        crm.crm().notes().saveOfCall(anna, call.id(), "Wants a quote", 0);
        int before = rowsThatSay(NUMBER);

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay(NUMBER)).isEqualTo(before);
        assertThat(count("select count(*) from crm_note")).isEqualTo(1);
        assertThat(crm.crm().missedCalls().counts(anna).open()).isEqualTo(1);
    }

    @Test
    void leavesTheMissedCallOfSomebodyElseWhoCalledFromTheNumber() throws SQLException {
        ContactId bo = crm.crm().contacts().add(anna, ContactDetails.of("Bo")).id();
        Call call = missedFrom("CA1", CUSTOMER);
        crm.crm().callFiling().link(anna, call.id(), Optional.of(new Caller(Optional.of(bo), "Bo")));

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(crm.crm().missedCalls().counts(anna).open()).isEqualTo(1);
        assertThat(rowsThatSay("\"Bo\"")).isPositive();
    }

    @Test
    void readsNoWholeTable() throws SQLException {
        missedFrom("CA1", CUSTOMER);
        EntityManagerTransactions transactions = new EntityManagerTransactions(database.factory());
        database.run("""
                insert into crm_event (id, ordinal, at, payload)
                select n, 0, now(), jsonb_build_object('type', 'CallRinging', 'call',
                    jsonb_build_object('id', jsonb_build_object('value', 1000 + n / 10)))
                from generate_series(1, 20000) n
                """);
        database.run("vacuum analyze crm_event");

        transactions.required(() -> {
            EntityManager manager = transactions.entityManager();
            List<String> tables = List.of("crm_event", "crm_call", "crm_call_journal", "crm_call_participant");
            List<Long> before =
                    tables.stream().map(table -> scans(manager, table)).toList();
            new JpaCallRepository(() -> manager).forgetCaller(asa, Set.of(CUSTOMER));
            assertThat(tables.stream().map(table -> scans(manager, table)).toList())
                    .isEqualTo(before);
        });
        assertThat(rowsThatSay(NUMBER)).isEqualTo(1);
    }

    private static long scans(EntityManager manager, String table) {
        return ((Number) manager.createNativeQuery("select seq_scan from pg_stat_xact_user_tables where relname = '"
                                + table + "' and schemaname = current_schema()")
                        .getSingleResult())
                .longValue();
    }

    private Call missedFrom(String leg, PhoneNumber number) {
        crm.told(new CallArrived(
                LegId.of(leg),
                Optional.of(number),
                Examples.COMPANY,
                crm.clock().instant()));
        crm.customerHangsUp(crm.call(leg));
        return crm.call(leg);
    }

    @Test
    void leavesOthersAlone() throws SQLException {
        crm.told(new CallArrived(
                LegId.of("CA1"),
                Optional.of(PhoneNumber.of("+46701234568")),
                Examples.COMPANY,
                crm.clock().instant()));
        crm.crm().callFiling().link(anna, crm.call("CA1").id(), Optional.of(new Caller(Optional.empty(), "Bo Bok")));
        int before = rowsThatSay("+46701234568") + rowsThatSay("Bo Bok");

        crm.crm().contactTrash().erase(admin, asa);

        assertThat(rowsThatSay("+46701234568") + rowsThatSay("Bo Bok")).isEqualTo(before);
    }

    /** Of calls, events, messages and the worklist. */
    private int rowsThatSay(String words) throws SQLException {
        String said = "strpos(cast((%s) as text), '" + words + "') > 0";
        return count("select count(*) from crm_event where " + said.formatted("payload"))
                + count("select count(*) from crm_call_journal where " + said.formatted("event") + " or "
                        + said.formatted("raw"))
                + count("select count(*) from crm_call one where " + said.formatted("one"))
                + count("select count(*) from crm_missed_call one where " + said.formatted("one"));
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What can be read of the log, event by event. */
    private List<String> logged() {
        return stores.transactions().required(() -> stores.eventLog().after(0, 100)).stream()
                .map(logged -> logged.event().getClass().getSimpleName())
                .toList();
    }
}
