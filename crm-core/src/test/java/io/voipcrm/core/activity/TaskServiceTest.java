package io.voipcrm.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Edit.Outdated;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.core.activity.TaskEvent.TaskChanged;
import io.voipcrm.core.activity.TaskEvent.TaskDue;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor anna = crm.actor(crm.user(Role.USER));
    private final Actor bert = crm.actor(crm.user(Role.USER));
    private final WorkStory story = new WorkStory(crm);

    private TaskService tasks() {
        return crm.crm().tasks();
    }

    private static NewTask wanted(Due due, Optional<UserId> assignee) {
        return new NewTask("Call back", due, Optional.empty(), Optional.empty(), assignee);
    }

    private Due in(Duration time) {
        return Due.at(crm.clock().instant().plus(time));
    }

    private Task task() {
        return tasks().add(anna, wanted(in(Duration.ofHours(1)), Optional.empty()));
    }

    @Test
    void isForWhoeverMakesItUnlessSomebodyElseIsNamed() {
        assertThat(task().assignee()).isEqualTo(anna.userId());
        assertThat(tasks().add(anna, wanted(in(Duration.ZERO), Optional.of(bert.userId())))
                        .assignee())
                .isEqualTo(bert.userId());
    }

    @Test
    void tellsWhoHasHadAndWantedIt() {
        Task task = task();
        tasks().change(anna, task.id(), wanted(task.due(), Optional.of(bert.userId())), task.version());

        assertThat(crm.heard(TaskChanged.class))
                .containsExactly(
                        new TaskChanged(task.id(), Set.of(anna.userId())),
                        new TaskChanged(task.id(), Set.of(anna.userId(), bert.userId())));
    }

    @Test
    void refusesWhatIsNotThere() {
        Due due = in(Duration.ofHours(1));
        for (NewTask wrong : Set.of(
                wanted(due, Optional.of(UserId.of(999))),
                new NewTask("x", due, Optional.of(ContactId.of(999)), Optional.empty(), Optional.empty()),
                new NewTask("x", due, Optional.empty(), Optional.of(CallId.of(999)), Optional.empty()))) {
            assertThatThrownBy(() -> tasks().add(anna, wrong)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> new NewTask(" ", due, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Due(Optional.empty(), Optional.empty())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tasks().done(anna, TaskId.of(999))).isInstanceOf(TaskNotFoundException.class);
    }

    @Test
    void isAboutTheContactOfItsCall() {
        CallId call = story.missedCall("CA1").id();
        ContactId asa = story.contact("Åsa");
        story.link(anna, call, asa);

        Task task = tasks().add(
                        anna,
                        new NewTask(
                                "x", in(Duration.ofHours(1)), Optional.empty(), Optional.of(call), Optional.empty()));

        assertThat(task.contact()).contains(asa);
    }

    @Test
    void changesTheVersionThatWasReadOnly() {
        Task task = task();
        Edit<Task> first = tasks().change(anna, task.id(), wanted(task.due(), Optional.empty()), 1);
        Edit<Task> second = tasks().change(anna, task.id(), wanted(task.due(), Optional.empty()), 1);

        assertThat(first).isInstanceOf(Saved.class);
        assertThat(second).isEqualTo(new Outdated<>(((Saved<Task>) first).now()));
    }

    @Test
    void isDoneAndOpenedAgain() {
        Task done = tasks().done(anna, task().id());
        assertThat(done.doneAt()).contains(crm.clock().instant());
        assertThat(tasks().done(anna, done.id())).isEqualTo(done);
        assertThat(tasks().reopen(anna, done.id()).doneAt()).isEmpty();
    }

    @Test
    void concernsThoseWhoHaveAndWantItAndLeaders() {
        Task task = task();

        assertThatThrownBy(() -> tasks().done(bert, task.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks().delete(bert, task.id())).isInstanceOf(AccessDeniedException.class);
        tasks().delete(crm.actor(crm.user(Role.MANAGER)), task.id());
        assertThatThrownBy(() -> tasks().done(anna, task.id())).isInstanceOf(TaskNotFoundException.class);
    }

    @Test
    void remindsOnceWhenTheMomentComes() {
        Task task = task();
        crm.pass(Duration.ofMinutes(59));
        assertThat(crm.heard(TaskDue.class)).isEmpty();
        crm.pass(Duration.ofMinutes(1));
        crm.pass(Duration.ofMinutes(1));

        assertThat(crm.heard(TaskDue.class)).containsExactly(new TaskDue(task.id(), anna.userId()));
    }

    @Test
    void remindsAgainWhenItIsPutOff() {
        Task task = task();
        crm.pass(Duration.ofHours(1));
        tasks().change(anna, task.id(), wanted(in(Duration.ofMinutes(10)), Optional.empty()), 1);
        crm.pass(Duration.ofMinutes(10));

        assertThat(crm.heard(TaskDue.class)).hasSize(2);
    }

    @Test
    void remindsOfADayInItsMorning() {
        LocalDate tomorrow =
                crm.clock().instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        tasks().add(anna, wanted(Due.on(tomorrow), Optional.empty()));
        Instant eight = tomorrow.atTime(8, 0).toInstant(ZoneOffset.UTC);
        crm.pass(Duration.between(crm.clock().instant(), eight).minusSeconds(1));
        assertThat(crm.heard(TaskDue.class)).isEmpty();
        crm.pass(Duration.ofSeconds(1));

        assertThat(crm.heard(TaskDue.class)).hasSize(1);
    }

    @Test
    void doesNotRemindOfWhatIsDoneOrWasDueAlreadyWhenMade() {
        tasks().done(anna, task().id());
        tasks().add(anna, wanted(in(Duration.ofMinutes(-1)), Optional.empty()));
        crm.pass(Duration.ofHours(2));

        assertThat(crm.heard(TaskDue.class)).isEmpty();
    }
}
