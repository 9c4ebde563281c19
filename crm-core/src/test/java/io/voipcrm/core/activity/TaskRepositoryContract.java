package io.voipcrm.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link TaskRepository} keeps to. */
public abstract class TaskRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final ContactId ASA = ContactId.of(3);
    private static final ContactId BO = ContactId.of(4);
    private static final Today TODAY = Today.at(NOW, ZoneOffset.UTC);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T with(Function<TaskRepository, T> work) {
        return stores().transactions().required(() -> work.apply(stores().work().tasks()));
    }

    private Optional<Task> found(TaskId id) {
        return with(tasks -> tasks.find(id));
    }

    private List<Task> list(Function<TaskRepository, List<Task>> search) {
        return with(search);
    }

    private void change(Consumer<TaskRepository> change) {
        stores().transactions().required(() -> change.accept(stores().work().tasks()));
    }

    private Task task(String title, Due due, UserId assignee, Optional<ContactId> contact) {
        NewTask wanted = new NewTask(title, due, contact, Optional.of(CallId.of(5)), Optional.of(assignee));
        return with(tasks -> tasks.add(
                new TaskDraft(wanted, BERT, NOW), due.from(ZoneOffset.UTC), Optional.of(due.remindAt(ZoneOffset.UTC))));
    }

    private Task task(String title, Due due) {
        return task(title, due, ANNA, Optional.of(ASA));
    }

    private Task done(Task task, Instant at) {
        Task done = task.done(Optional.of(at));
        change(tasks -> tasks.update(done, NOW, Optional.empty()));
        return done;
    }

    private List<Task> page(boolean done, Optional<DueWhen> due, Today today) {
        return list(tasks -> tasks.page(
                new TaskFilter(done, Optional.of(ANNA), due, Optional.empty()), today, Optional.empty(), 50));
    }

    private static Due inSeconds(long seconds) {
        return Due.at(NOW.plusSeconds(seconds));
    }

    @Nested
    class Add {
        @Test
        void keepsEverything() {
            Task onDay = task("Call back", Due.on(DAY));
            Task atMoment = task("Send 'offer'", inSeconds(60), BERT, Optional.empty());

            assertThat(onDay)
                    .isEqualTo(new Task(
                            onDay.id(),
                            "Call back",
                            Due.on(DAY),
                            Optional.of(ASA),
                            Optional.of(CallId.of(5)),
                            ANNA,
                            BERT,
                            NOW,
                            Optional.empty(),
                            1));
            assertThat(found(onDay.id())).contains(onDay);
            assertThat(found(atMoment.id())).contains(atMoment);
            assertThat(list(tasks -> tasks.findAll(List.of(atMoment.id(), onDay.id()))))
                    .containsExactly(onDay, atMoment);
        }
    }

    @Nested
    class Update {
        @Test
        void storesWhateverMayChange() {
            Task task = task("Call back", Due.on(DAY));
            Task changed = task.with(
                            new NewTask("Write", inSeconds(9), Optional.empty(), Optional.empty(), Optional.of(BERT)))
                    .done(Optional.of(NOW));
            change(tasks -> tasks.update(changed, NOW, Optional.empty()));

            assertThat(found(task.id())).contains(changed);
        }

        @Test
        void canBeADeletion() {
            Task task = task("Call back", Due.on(DAY));
            change(tasks -> tasks.delete(task.id()));

            assertThat(found(task.id())).isEmpty();
        }
    }

    @Nested
    class Pages {
        @Test
        void ofOpenTasksBeginWithTheNextAndGoOnBehindTheCursor() {
            Task late = task("c", inSeconds(20));
            Task early = task("a", inSeconds(10));
            Task same = task("b", inSeconds(10));
            task("not hers", inSeconds(5), BERT, Optional.empty());
            done(task("done", inSeconds(1)), NOW);

            assertThat(page(false, Optional.empty(), TODAY)).containsExactly(early, same, late);
            assertThat(list(tasks -> tasks.page(
                            new TaskFilter(false, Optional.of(ANNA), Optional.empty(), Optional.empty()),
                            TODAY,
                            Optional.of(new TimeCursor(
                                    NOW.plusSeconds(10), early.id().value())),
                            1)))
                    .containsExactly(same);
        }

        @Test
        void ofDoneTasksBeginWithTheLastDone() {
            Task first = done(task("a", inSeconds(1)), NOW.plusSeconds(1));
            Task second = done(task("b", inSeconds(1)), NOW.plusSeconds(2));

            assertThat(page(true, Optional.empty(), TODAY)).containsExactly(second, first);
            assertThat(list(tasks -> tasks.page(
                            new TaskFilter(true, Optional.empty(), Optional.empty(), Optional.of(ASA)),
                            TODAY,
                            Optional.of(new TimeCursor(
                                    NOW.plusSeconds(2), second.id().value())),
                            9)))
                    .containsExactly(first);
        }

        @Test
        void keepApartWhatIsOverdueDueTodayAndLater() {
            Task yesterday = task("yesterday", Due.on(DAY.minusDays(1)));
            Task passed = task("an hour ago", inSeconds(-3600));
            Task today = task("today", Due.on(DAY));
            Task soon = task("in an hour", inSeconds(3600));
            Task tomorrow = task("tomorrow", Due.on(DAY.plusDays(1)));
            Task night = task("after midnight", Due.at(Instant.parse("2026-03-03T00:00:00Z")));

            assertThat(page(false, Optional.of(DueWhen.OVERDUE), TODAY)).containsExactly(yesterday, passed);
            assertThat(page(false, Optional.of(DueWhen.TODAY), TODAY)).containsExactly(today, soon);
            assertThat(page(false, Optional.of(DueWhen.UPCOMING), TODAY)).containsExactly(tomorrow, night);
            assertThat(counts(ANNA, TODAY)).isEqualTo(new TaskCounts(2, 2, 2));
            assertThat(counts(BERT, TODAY)).isEqualTo(new TaskCounts(0, 0, 0));
        }

        @Test
        void goByTheReadersDay() {
            Task task = task("tomorrow in Kiritimati", Due.on(DAY));
            Today there = Today.at(NOW.plusSeconds(3 * 3600), ZoneId.of("Pacific/Kiritimati"));

            assertThat(page(false, Optional.of(DueWhen.OVERDUE), there)).containsExactly(task);
        }

        private TaskCounts counts(UserId user, Today today) {
            return with(tasks -> tasks.counts(user, today));
        }
    }

    @Nested
    class Remind {
        @Test
        void givesEachOutOnceWhenItsTimeHasCome() {
            Task due = task("a", inSeconds(10));
            task("later", inSeconds(11));
            done(task("done", inSeconds(10)), NOW);

            assertThat(list(tasks -> tasks.remind(NOW.plusSeconds(9), 9))).isEmpty();
            assertThat(list(tasks -> tasks.remind(NOW.plusSeconds(10), 9))).containsExactly(due);
            assertThat(list(tasks -> tasks.remind(NOW.plusSeconds(10), 9))).isEmpty();
        }

        @Test
        void givesEachToOneOfSeveralAtOnce() {
            task("a", inSeconds(1));
            task("b", inSeconds(1));

            var outcomes = Together.run(4, i -> list(tasks -> tasks.remind(NOW.plusSeconds(9), 9)));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().mapToInt(List::size).sum())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Contacts {
        @Test
        void haveTheirTasksNewestFirst() {
            Task first = task("a", inSeconds(9));
            Task second = task("b", inSeconds(1));

            assertThat(list(tasks -> tasks.about(ASA, Optional.empty(), 9))).containsExactly(second, first);
            assertThat(list(tasks -> tasks.about(
                            ASA, Optional.of(new TimeCursor(NOW, second.id().value())), 9)))
                    .containsExactly(first);
        }

        @Test
        void haveTheirNextOpenTasks() {
            Task late = task("late", inSeconds(9));
            Task soon = task("soon", inSeconds(1));
            task("latest", inSeconds(99));
            done(task("done", inSeconds(0)), NOW);

            Map<ContactId, List<Task>> open = with(tasks -> tasks.openAbout(List.of(ASA, BO), 2));

            assertThat(open).isEqualTo(Map.of(ASA, List.of(soon, late)));
        }

        @Test
        void areThoseOfTheCallWhenThatIsLinked() {
            Task task = task("a", inSeconds(1));
            change(tasks -> tasks.relink(CallId.of(5), Optional.of(BO)));

            assertThat(found(task.id()).flatMap(Task::contact)).contains(BO);
            assertThat(found(task.id())).map(Task::version).contains(2L);
            change(tasks -> tasks.relink(CallId.of(5), Optional.of(BO)));
            assertThat(found(task.id()))
                    .as("which is the same again")
                    .map(Task::version)
                    .contains(2L);
        }

        @Test
        void keepTheTasksOfACallThatIsGone() {
            Task task = task("a", inSeconds(1));
            change(tasks -> tasks.leave(CallId.of(5)));

            Task now = found(task.id()).orElseThrow();
            assertThat(now.call()).isEmpty();
            assertThat(now.contact()).isEqualTo(task.contact());
        }

        @Test
        void giveTheirTasksAwayAndGetThemBack() {
            Task moved = task("a", inSeconds(1));
            task("b", inSeconds(1), ANNA, Optional.of(BO));

            List<TaskId> ids = with(tasks -> tasks.move(ASA, BO));
            assertThat(ids).isEqualTo(List.of(moved.id()));
            assertThat(found(moved.id())).map(Task::version).contains(2L);
            change(tasks -> tasks.move(ids, BO, ASA));

            assertThat(list(tasks -> tasks.about(ASA, Optional.empty(), 9)))
                    .singleElement()
                    .satisfies(back -> {
                        assertThat(back.id()).isEqualTo(moved.id());
                        assertThat(back.version()).isEqualTo(3);
                    });
        }

        @Test
        void leaveTasksOfCallsThatAreNobodys() {
            Task nobodys = task("who?", inSeconds(1), ANNA, Optional.empty());
            Task theirs = task("a", inSeconds(1));

            assertThat(list(tasks -> tasks.nobodys(List.of(CallId.of(5), CallId.of(6)))))
                    .containsExactly(nobodys);
            change(tasks -> tasks.deleteNobodys(List.of(CallId.of(5))));

            assertThat(found(nobodys.id())).isEmpty();
            assertThat(found(theirs.id())).contains(theirs);
        }

        @Test
        void takeTheirTasksWithThem() {
            task("a", inSeconds(1));
            change(tasks -> tasks.deleteAbout(ASA));

            assertThat(list(tasks -> tasks.about(ASA, Optional.empty(), 9))).isEmpty();
        }
    }
}
