package io.voipcrm.core.exchange;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.csv.Delimiter;
import io.voipcrm.core.paging.TimeCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRepository} keeps to. */
public abstract class ImportRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UserId ANNA = UserId.of(7);
    private static final ImportPlan PLAN = new ImportPlan(
            List.of(
                    Optional.of(ColumnTarget.parse("name")),
                    Optional.empty(),
                    Optional.of(ColumnTarget.parse("phone:work"))),
            Optional.of(Country.of("SE")),
            OnMatch.SKIP);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Function<ImportRepository, T> work) {
        return stores().transactions().required(() -> work.apply(stores().imports()));
    }

    private void run(Consumer<ImportRepository> work) {
        stores().transactions().required(() -> work.accept(stores().imports()));
    }

    private Optional<ContactImport> found(ImportId id) {
        return ask(imports -> imports.find(id));
    }

    private ContactImport uploaded(Instant at) {
        ImportId id = ask(imports -> imports.begin(ANNA, at));
        TableShape shape = new TableShape(
                "UTF-8", Delimiter.TAB, List.of("Namn", "", "Tel\u00e9"), List.of(List.of("Åsa \"Lind\"", "1", "070")));
        ContactImport one = ContactImport.uploaded(id, "kunder.csv", 1234, shape, PLAN, ANNA, at);
        run(imports -> imports.update(one));
        return one;
    }

    private ContactImport working(Instant at) {
        ContactImport begun = uploaded(at).begun(ImportState.RUNNING, ANNA, at);
        run(imports -> imports.update(begun));
        return begun;
    }

    private Optional<ImportId> taken(String worker, Instant now) {
        return ask(imports -> imports.take(worker, now, now.plus(Duration.ofSeconds(60))));
    }

    private static RefusedRow refusedRow(long row, String... cells) {
        return new RefusedRow(
                row,
                List.of(cells),
                List.of(new RowProblem(Optional.of(1), "No"), new RowProblem(Optional.empty(), "Never")));
    }

    private List<RefusedRow> refused(ImportId id) {
        return ask(imports -> imports.refused(id, 0, 100));
    }

    @Nested
    class Keep {
        @Test
        void findsNobodyWhoseFileIsStillArriving() {
            ImportId id = ask(imports -> imports.begin(ANNA, NOW));

            assertThat(found(id)).isEmpty();
            List<ContactImport> page = ask(imports -> imports.page(Optional.empty(), 10));
            assertThat(page).isEmpty();
        }

        @Test
        void givesBackWhatWasStored() {
            ContactImport one = uploaded(NOW);
            assertThat(found(one.id())).contains(one);

            ContactImport far = one.begun(ImportState.RUNNING, ANNA, NOW).with(new ImportProgress(10, 5, 2, 2, 1, 40));
            run(imports -> imports.update(far));
            assertThat(found(one.id())).contains(far);

            ContactImport over = far.over(ImportState.FAILED, Optional.of("Line 7"), LATER);
            run(imports -> imports.update(over));
            Optional<ContactImport> locked = ask(imports -> imports.findForUpdate(one.id()));
            assertThat(locked).contains(over);
        }

        @Test
        void listsTheNewestFirst() {
            ContactImport first = uploaded(NOW);
            ContactImport second = uploaded(NOW);
            ContactImport third = uploaded(LATER);

            List<ContactImport> page = ask(imports -> imports.page(Optional.empty(), 2));
            assertThat(page).containsExactly(third, second);
            TimeCursor after = new TimeCursor(NOW, second.id().value());
            List<ContactImport> rest = ask(imports -> imports.page(Optional.of(after), 2));
            assertThat(rest).containsExactly(first);
        }

        @Test
        void namesWhatWasLeftAlone() {
            ImportId arriving = ask(imports -> imports.begin(ANNA, NOW));
            ImportId waiting = uploaded(NOW).id();
            working(NOW);
            uploaded(LATER);

            List<ImportId> abandoned = ask(imports -> imports.abandoned(NOW.plusSeconds(1), 10));
            assertThat(abandoned).containsExactlyInAnyOrder(arriving, waiting);
        }
    }

    @Nested
    class File {
        @Test
        void comesBackPartByPart() {
            ImportId id = ask(imports -> imports.begin(ANNA, NOW));
            run(imports -> imports.append(id, 0, new byte[] {1, 0, -1}));
            run(imports -> imports.append(id, 1, new byte[] {9}));

            Optional<byte[]> first = ask(imports -> imports.part(id, 0));
            Optional<byte[]> second = ask(imports -> imports.part(id, 1));
            Optional<byte[]> third = ask(imports -> imports.part(id, 2));
            assertThat(first).hasValueSatisfying(part -> assertThat(part).containsExactly(1, 0, -1));
            assertThat(second).hasValueSatisfying(part -> assertThat(part).containsExactly(9));
            assertThat(third).isEmpty();
        }

        @Test
        void isGoneWithTheImportOrBefore() {
            ContactImport one = uploaded(NOW);
            run(imports -> imports.append(one.id(), 0, new byte[] {1}));
            run(imports -> imports.refuse(one.id(), List.of(refusedRow(2, "a"))));

            run(imports -> imports.dropFile(one.id()));
            Optional<byte[]> dropped = ask(imports -> imports.part(one.id(), 0));
            assertThat(dropped).isEmpty();
            assertThat(found(one.id())).contains(one);

            run(imports -> imports.delete(one.id()));
            assertThat(found(one.id())).isEmpty();
            assertThat(refused(one.id())).isEmpty();
        }
    }

    @Nested
    class Lease {
        @Test
        void isGivenToTheOneThatHasWaitedLongest() {
            ContactImport later = working(LATER);
            ContactImport sooner = working(NOW);
            uploaded(NOW);

            assertThat(taken("a", LATER)).contains(sooner.id());
            assertThat(taken("b", LATER)).isEmpty();
            run(imports -> {
                imports.update(sooner.over(ImportState.FINISHED, Optional.empty(), LATER));
                imports.release(sooner.id());
            });
            assertThat(taken("b", LATER)).contains(later.id());
        }

        @Test
        void isLostWhenItsTimeIsOver() {
            ContactImport one = working(NOW);
            assertThat(taken("a", NOW)).contains(one.id());
            boolean mine = ask(imports -> imports.renew(one.id(), "a", NOW.plusSeconds(90)));
            assertThat(mine).isTrue();
            assertThat(taken("b", NOW.plusSeconds(80))).isEmpty();

            assertThat(taken("b", NOW.plusSeconds(90))).contains(one.id());
            boolean still = ask(imports -> imports.renew(one.id(), "a", NOW.plusSeconds(200)));
            assertThat(still).isFalse();
        }

        @Test
        void keepsItsHolderFromNothing() {
            ContactImport one = working(NOW);
            assertThat(taken("a", NOW)).contains(one.id());

            assertThat(taken("a", NOW.plusSeconds(1))).contains(one.id());
            assertThat(taken("b", NOW.plusSeconds(60)))
                    .as("what was taken again is kept for as long again")
                    .isEmpty();
        }

        @Test
        void isNotGivenWithoutWork() {
            uploaded(NOW);

            assertThat(taken("a", NOW)).isEmpty();
        }
    }

    @Nested
    class Refused {
        @Test
        void rowsComeInTheirOrder() {
            ContactImport one = uploaded(NOW);
            ContactImport other = uploaded(NOW);
            RefusedRow late = refusedRow(12, "x", "", "y\nz");
            RefusedRow early = refusedRow(3, "\"quoted\"", "Åsa");
            run(imports -> imports.refuse(one.id(), List.of(late)));
            run(imports -> imports.refuse(one.id(), List.of(early)));
            run(imports -> imports.refuse(other.id(), List.of(refusedRow(2, "other"))));
            run(imports -> imports.refuse(other.id(), List.of()));

            assertThat(refused(one.id())).containsExactly(early, late);
            List<RefusedRow> behind = ask(imports -> imports.refused(one.id(), 3, 1));
            assertThat(behind).containsExactly(late);

            run(imports -> imports.forgetRefused(one.id()));
            assertThat(refused(one.id())).isEmpty();
            assertThat(refused(other.id())).hasSize(1);
        }

        @Test
        void rowsGoWithThePersonTheyMention() {
            ImportId id = uploaded(NOW).id();
            run(imports -> imports.refuse(
                    id,
                    List.of(
                            refusedRow(2, "Åsa", "070-123 45 67"),
                            refusedRow(3, "Åsa", "ASA@Example.SE"),
                            refusedRow(4, "Bert", "070-123 45 60"))));
            Contact asa = stores().transactions().required(() -> stores().contacts()
                    .add(
                            ContactDetails.of("Åsa", CUSTOMER).withEmails(List.of(ContactEmail.of("asa@example.se"))),
                            Stamp.of(NOW, ANNA)));

            run(imports -> imports.forgetMentions(asa));

            assertThat(refused(id)).extracting(RefusedRow::row).containsExactly(4L);
        }
    }
}
