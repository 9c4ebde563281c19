package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.ContactEvent;
import io.voipcrm.core.contact.ContactEvent.ContactsImported;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.exchange.ImportEvent.ImportChanged;
import io.voipcrm.core.tx.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an import goes on, ends, and is forgotten. */
public abstract class ImportGoingContract extends Imports {
    @Nested
    class Going {
        @Test
        void onAfterARestartNothingHappensTwice() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(3_500)).id());
            ImportRun dead = new ImportRunner(work(), Runnable::run).take().orElseThrow();
            assertThat(dead.next()).isTrue();
            assertThat(dead.next()).isTrue();

            crm.crm().tick();
            assertThat(imports.get(actor, one.id()).progress().read()).isEqualTo(2_000);

            crm.clock().advance(ImportRun.LEASE.plusSeconds(1));
            crm.crm().tick();
            assertThat(imports.get(actor, one.id()).progress())
                    .isEqualTo(new ImportProgress(3_500, 3_500, 0, 0, 0, 100));
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(3_500);
            assertThat(dead.next()).as("the one that was thought to be dead").isFalse();
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(3_500);
        }

        @Test
        void onAsSoonAsADatabaseIsBack() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(2_500)).id());
            Broken database = new Broken(stores().transactions());
            ImportRunner runner = new ImportRunner(over(database), Runnable::run);
            ImportRun run = runner.take().orElseThrow();
            assertThat(run.next()).isTrue();

            database.away();
            assertThatIllegalStateException().isThrownBy(run::next).withMessage("away");
            runner.tick();
            database.back();
            runner.tick();

            assertThat(imports.get(actor, one.id()).progress())
                    .isEqualTo(new ImportProgress(2_500, 2_500, 0, 0, 0, 100));
        }

        @Test
        void onCountsRowsOnceThoughNobodyHeardThatTheyWereStored() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(1_500)).id());
            Broken database = new Broken(stores().transactions());
            ImportRun run =
                    new ImportRunner(over(database), Runnable::run).take().orElseThrow();

            database.answerLost();
            assertThat(run.next()).isTrue();
            assertThat(run.next()).isTrue();
            assertThat(run.next()).isFalse();

            assertThat(imports.get(actor, one.id()).progress())
                    .isEqualTo(new ImportProgress(1_500, 1_500, 0, 0, 0, 100));
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(1_500);
        }

        private ImportWork over(Transactions transactions) {
            ImportWork usual = work();
            return new ImportWork(
                    usual.imports(), usual.intake(), usual.users(), transactions, usual.events(), usual.clock());
        }

        @Test
        void onKeepsItsPlaceHoweverLongItReadsPastWhatIsBroken() throws IOException {
            String table = people(60_000).replaceFirst("\n", "\n\"Nobody closes this\n");
            ContactImport one = imports.start(actor, uploaded(table).id());
            AtomicBoolean reading = new AtomicBoolean();
            List<Optional<ImportRun>> others = new ArrayList<>();
            ImportRunner other = new ImportRunner(work(), Runnable::run);
            Transactions slow = new SlowTransactions(stores().transactions(), () -> {
                crm.clock().advance(Duration.ofSeconds(10));
                if (reading.get()) {
                    others.add(taken(other));
                }
            });
            ImportRun run = new ImportRunner(over(slow), Runnable::run).take().orElseThrow();
            reading.set(true);

            assertThat(run.next()).isTrue();

            assertThat(others).hasSizeGreaterThan(6).containsOnly(Optional.empty());
            assertThat(imports.get(actor, one.id()).progress().refused()).isEqualTo(1);
        }

        private Optional<ImportRun> taken(ImportRunner by) {
            try {
                return by.take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void onInSmallerStepsWhereRowsAreLong() throws IOException {
            String notes = "x".repeat(9_999);
            String table = "Name,Notes,Left out\n"
                    + IntStream.range(0, 60)
                            .mapToObj(i -> "Person " + i + "," + notes + "," + notes.repeat(9))
                            .collect(Collectors.joining("\n"));
            ContactImport one = imports.start(actor, uploaded(table).id());
            ImportRun run = new ImportRunner(work(), Runnable::run).take().orElseThrow();

            assertThat(run.next()).isTrue();

            assertThat(imports.get(actor, one.id()).progress().read()).isBetween(35L, 45L);
        }

        @Test
        void onIsTheWorkOfWhoStartedIt() throws IOException {
            Actor colleague = actor(Role.MANAGER);
            ContactImport one = uploaded(people(1));
            imports.start(colleague, one.id());
            crm.crm().tick();

            assertThat(only("Person 0").created().by()).contains(colleague.userId());
            assertThat(imports.get(actor, one.id()).createdBy()).isEqualTo(actor.userId());
        }

        @Test
        void onEndsWhenSomebodyCancels() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(2_500)).id());
            ImportRun run = new ImportRunner(work(), Runnable::run).take().orElseThrow();
            assertThat(run.next()).isTrue();

            ContactImport cancelled = imports.cancel(actor, one.id());
            assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
            assertThat(run.next()).isFalse();
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(1_000);
            assertThat(crm.heard(ContactsImported.class)).containsExactly(new ContactsImported(1_000, actor.userId()));
            assertThatExceptionOfType(ImportStateException.class).isThrownBy(() -> imports.start(actor, one.id()));
        }

        @Test
        void onIsToldToTheOwnerAndOnceToAll() throws IOException {
            ContactImport one = imported(people(2_500));

            assertThat(crm.heard(ContactEvent.class)).containsExactly(new ContactsImported(2_500, actor.userId()));
            assertThat(crm.heard(ImportChanged.class)).contains(new ImportChanged(one.id(), actor.userId()));
        }

        @Test
        void onForgetsTheFileAtTheEnd() throws IOException {
            ContactImport one = imported(people(3));

            Optional<byte[]> part =
                    stores().transactions().required(() -> stores().imports().part(one.id(), 0));
            assertThat(part).isEmpty();
            assertThat(one.shape().sample()).isEmpty();
        }

        @Test
        void nowhereIsForgottenAfterAWeek() throws IOException {
            uploaded(people(3));
            crm.clock().advance(Duration.ofDays(8));
            crm.crm().tick();

            assertThat(imports.page(actor, Optional.empty(), 10).items()).isEmpty();
        }
    }
}
