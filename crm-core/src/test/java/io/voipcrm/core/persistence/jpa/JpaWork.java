package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.CallerCard;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TimelineKind;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.wrapup.FollowUp;
import io.voipcrm.core.wrapup.WrapUpDraft;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work around calls on PostgreSQL: how many statements it takes, and that none reads a whole table. */
abstract class JpaWork {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final TestDatabase database;
    private final Stores stores;
    private final TestCrm crm;
    private final Actor anna;

    JpaWork(TestDatabase.Provider provider) {
        this.database = TestDatabase.empty(provider);
        this.stores = JpaStoresContract.stores(database);
        this.crm = TestCrm.over(stores, SettableClock.someMorning());
        this.anna = crm.actor(crm.user(Role.USER));
    }

    private ContactId contact(String name) {
        return crm.crm().contacts().add(anna, ContactDetails.of(name, CUSTOMER)).id();
    }

    private void fill(ContactId contact, String name, int rows) {
        for (int i = 0; i < rows; i++) {
            String leg = name + i;
            stores.transactions().required(() -> stores.calls().add(aMissedCall(leg, NOW)));
            crm.crm().notes().write(anna, contact, "Note " + i);
            crm.crm()
                    .tasks()
                    .add(
                            anna,
                            new NewTask(
                                    "Task " + i,
                                    Due.on(LocalDate.of(2030, 1, 1)),
                                    Optional.of(contact),
                                    Optional.empty(),
                                    Optional.empty()));
        }
    }

    @Nested
    class Statements {
        @Test
        void forACallersCardAreAsManyForSeveralMatchesAsForOne() {
            fill(contact("Åsa"), "A", 1);
            crm.arrives("CA1");
            Call call = crm.call("CA1");
            int forOne = card(call, 1);
            for (String name : List.of("Bo", "Cleo", "Dan")) {
                fill(contact(name), name, 7);
            }

            assertThat(card(call, 4)).isEqualTo(forOne).isLessThanOrEqualTo(16);
        }

        private int card(Call call, int matches) {
            return database.counting().during(() -> {
                CallerCard card = crm.crm().callerCards().of(anna, call.id());
                assertThat(card.matches()).hasSize(matches);
            });
        }

        @Test
        void forAPageOfAContactsStoryAreAlwaysAsMany() {
            ContactId asa = contact("Åsa");
            fill(asa, "A", 1);
            int few = page(asa);
            fill(asa, "B", 12);

            assertThat(page(asa)).isEqualTo(few).isLessThanOrEqualTo(12);
        }

        private int page(ContactId contact) {
            return database.counting().during(() -> assertThat(crm.crm()
                            .timeline()
                            .page(anna, contact, EnumSet.allOf(TimelineKind.class), Optional.empty(), 30)
                            .items())
                    .isNotEmpty());
        }
    }

    @Nested
    class Indexes {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                crm_missed_call_open    | select * from crm_missed_call where closed_at is null order by last_at desc, id desc limit 51
                crm_missed_call_done    | select * from crm_missed_call where closed_at is not null and (closed_at, id) < (now(), 5) order by closed_at desc, id desc limit 51
                crm_missed_call_        | select * from crm_missed_call where number = '+46701234567' and closed_at is null
                crm_task_open_mine      | select * from crm_task where done_at is null and assignee = 7 order by due_from, id limit 51
                crm_task_done_mine      | select * from crm_task where done_at is not null and assignee = 7 order by done_at desc, id desc limit 51
                crm_task_open           | select * from crm_task where done_at is null and (due_from, id) > (now(), 5) order by due_from, id limit 51
                crm_task_contact        | select * from crm_task where contact_id = 7 and (created_at, id) < ('infinity', 9) order by created_at desc, id desc limit 51
                crm_task_open_contact   | select * from crm_task where contact_id = 7 and done_at is null order by due_from, id limit 5
                crm_task_call           | update crm_task set contact_id = 5 where call_id = 7
                crm_task_reminder       | select id from crm_task where remind_at <= now() and remind_at is not null and done_at is null order by remind_at, id limit 200
                crm_note_contact        | select * from crm_note where contact_id = 7 and (created_at, id) < ('infinity', 9) and body <> '' order by created_at desc, id desc limit 51
                crm_note_call           | select * from crm_note where call_id = 7 and author = 7
                crm_call_contact        | select id from crm_call where caller_contact_id = 7 and (started_at, id) < ('infinity', 9) order by started_at desc, id desc limit 51
                crm_call_               | select id from crm_call where customer_number = '+46701234567' and caller_contact_id is null and (started_at, id) < ('infinity', 9) order by started_at desc, id desc limit 51
                crm_call_unclassed      | select id from crm_call where agent_id = 7 and started_at >= now() and code_id is null and answered_at is not null and state = 'ENDED' and source = 'PROVIDER' and direction <> 'INTERNAL' and agent_id is not null order by started_at desc, id desc limit 100
                crm_call_number         | select count(*) from crm_call where customer_number = '+46701234567' and id <> 5
                """)
        void serveEveryListAndSearch(String index, String query) throws SQLException {
            assertThat(plan(query)).contains(index).doesNotContain("Seq Scan");
        }

        private String plan(String query) throws SQLException {
            try (Connection connection = database.plain().getConnection();
                    Statement statement = connection.createStatement()) {
                // Hardly anything is stored here, and then reading it all is the quickest: unless that is ruled out.
                statement.execute("set enable_seqscan = off");
                List<String> plan = new ArrayList<>();
                try (ResultSet lines = statement.executeQuery("explain " + query)) {
                    while (lines.next()) {
                        plan.add(lines.getString(1));
                    }
                }
                statement.execute("reset enable_seqscan");
                return String.join("\n", plan);
            }
        }
    }

    @Nested
    class MissedCalls {
        @Test
        void areKeptInTheTransactionOfTheCall() {
            crm.arrives("CA1");
            crm.customerHangsUp(crm.call("CA1"));

            List<MissedCall> open =
                    crm.crm().missedCalls().open(anna, Optional.empty(), 9).items();
            assertThat(open).singleElement().extracting(MissedCall::attempts).isEqualTo(1);
            assertThat(stores.transactions().required(() -> stores.eventLog().after(0, 100)).stream()
                            .map(logged -> logged.event().getClass().getSimpleName()))
                    .contains("CallEnded", "MissedCallChanged");
        }

        @Test
        void ofSomebodyWithholdingTheNumberAreKeptToo() {
            crm.told(new CallArrived(
                    LegId.of("CA1"),
                    Optional.empty(),
                    Examples.COMPANY,
                    crm.clock().instant()));
            crm.customerHangsUp(crm.call("CA1"));

            assertThat(crm.crm().missedCalls().open(anna, Optional.empty(), 9).items())
                    .hasSize(1);
        }
    }

    @Nested
    class FollowUps {
        private final Call call = missed();
        private final Meanwhile meanwhile = new Meanwhile(database, stores);

        private Call missed() {
            crm.arrives("CA1");
            crm.customerHangsUp(crm.call("CA1"));
            return crm.call("CA1");
        }

        private Task followUp(String title) {
            FollowUp wanted = new FollowUp(title, Due.on(LocalDate.of(2030, 1, 1)), Optional.empty());
            return crm.crm()
                    .wrapUps()
                    .save(
                            anna,
                            call.id(),
                            new WrapUpDraft(Optional.empty(), Optional.empty(), Optional.of(wanted), false))
                    .followUp()
                    .orElseThrow();
        }

        private NewTask other() {
            return new NewTask(
                    "Other", Due.on(LocalDate.of(2030, 1, 2)), Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Test
        void areNotLostWhenTheTaskIsChangedMeanwhile() throws Exception {
            Task first = followUp("Call back");

            Task now = meanwhile.result(
                    () -> crm.crm().tasks().change(anna, first.id(), other(), first.version()),
                    () -> followUp("Send the offer"));

            assertThat(now.id()).isEqualTo(first.id());
            assertThat(now.title()).isEqualTo("Send the offer");
        }

        @Test
        void areNotLostWhenTheTaskIsRemovedMeanwhile() throws Exception {
            Task first = followUp("Call back");

            Task now = meanwhile.result(
                    () -> crm.crm().tasks().delete(anna, first.id()), () -> followUp("Send the offer"));

            assertThat(now.id()).isNotEqualTo(first.id());
            assertThat(now.title()).isEqualTo("Send the offer");
        }
    }

    @Nested
    class Linking {
        @Test
        void letsNotesOfTheCallGoToTheContact() {
            crm.arrives("CA1");
            Call call = crm.call("CA1");
            crm.crm().notes().saveOfCall(anna, call.id(), "Wants to come by", 0);
            ContactId asa = contact("Åsa");
            Contact stored = crm.crm().contacts().get(anna, asa);

            crm.crm().callFiling().link(anna, call.id(), Optional.of(new Caller(Optional.of(asa), stored.name())));

            assertThat(crm.crm()
                            .timeline()
                            .page(anna, asa, EnumSet.of(TimelineKind.CALL, TimelineKind.NOTE), Optional.empty(), 9)
                            .items())
                    .hasSize(2);
        }
    }
}
