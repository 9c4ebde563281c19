package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.user.User;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.Tone;
import io.voipcrm.core.wrapup.WrapUpDraft;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What clients hear of notes, tasks and missed calls. */
class LiveWorkTest {
    private final LiveTeam team = new LiveTeam();
    private final User alice = team.crm.reachableAgent();
    private final User bob = team.crm.reachableAgent();
    private final Client atAlice = team.joins(alice, "");
    private final Client atBob = team.joins(bob, "");
    private final Client atAdmin = team.joins(Role.ADMIN);

    private void hush() {
        List.of(atAlice, atBob, atAdmin).forEach(Client::hears);
    }

    private static JsonObject only(List<JsonObject> frames, String type) {
        List<JsonObject> found = frames.stream()
                .filter(frame -> frame.getString("type").equals(type))
                .toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private Call missed() {
        team.crm.arrives("CA1");
        team.crm.customerHangsUp(team.crm.call("CA1"));
        return team.crm.call("CA1");
    }

    private ContactId contact() {
        return team.crm
                .crm()
                .contacts()
                .add(atAdmin.who(), ContactDetails.of("Åsa"))
                .id();
    }

    private Task taskFor(User assignee, Optional<ContactId> contact) {
        Due due = Due.at(team.crm.clock().instant().plusSeconds(60));
        return team.crm
                .crm()
                .tasks()
                .add(
                        atAlice.who(),
                        new NewTask("Call back", due, contact, Optional.empty(), Optional.of(assignee.id())));
    }

    @Test
    void everybodyHearsWhoTakesAMissedCall() {
        missed();
        hush();
        team.crm
                .crm()
                .missedCalls()
                .take(
                        atAlice.who(),
                        team.crm
                                .crm()
                                .missedCalls()
                                .open(atAlice.who(), Optional.empty(), 9)
                                .items()
                                .get(0)
                                .id());

        JsonObject item = only(atBob.hears(), "missed_call_changed").getJsonObject("item");
        assertThat(item.getString("state")).isEqualTo("open");
        assertThat(item.getJsonObject("takenBy").getString("fullName"))
                .isEqualTo(alice.fullName().text());
        assertThat(item.getString("number")).isEqualTo("+46701234567");
    }

    @Test
    void everybodyWhoMaySeeTasksHearsOfThem() {
        ContactId contact = contact();
        hush();
        Task task = taskFor(bob, Optional.of(contact));

        JsonObject told = only(atBob.hears(), "task_changed").getJsonObject("task");
        assertThat(told.getString("title")).isEqualTo("Call back");
        assertThat(told.getJsonObject("contact").getString("name")).isEqualTo("Åsa");
        assertThat(told.getJsonObject("assignee").getJsonNumber("id").longValue())
                .isEqualTo(bob.id().value());
        assertThat(atAlice.hearsOf()).containsExactly("task_changed");
        assertThat(only(atAdmin.hears(), "task_changed").getJsonObject("task").getString("title"))
                .isEqualTo("Call back");

        team.crm.crm().tasks().delete(atAlice.who(), task.id());
        assertThat(atBob.hearsOf()).containsExactly("task_deleted");
        assertThat(atAdmin.hearsOf()).containsExactly("task_deleted");
    }

    @Test
    void whoMayNotSeeContactsHearsOfNoTasks() {
        AccessPolicy shipped = new RolePolicy();
        LiveTeam strict = new LiveTeam(
                (actor, permission) -> (permission != Permission.SEE_CONTACTS || actor.role() == Role.ADMIN)
                        && shipped.allows(actor, permission));
        Client inside = strict.joins(Role.ADMIN);
        Client outside = strict.joins(Role.USER);
        List.of(inside, outside).forEach(Client::hears);

        Due due = Due.at(strict.crm.clock().instant().plusSeconds(60));
        strict.crm
                .crm()
                .tasks()
                .add(inside.who(), new NewTask("Call back", due, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(inside.hearsOf()).containsExactly("task_changed");
        assertThat(outside.hearsOf()).isEmpty();
    }

    @Test
    void whoeverHasATaskIsReminded() {
        taskFor(bob, Optional.empty());
        hush();
        team.crm.pass(Duration.ofSeconds(60));

        assertThat(only(atBob.hears(), "task_due").getJsonObject("task").getString("title"))
                .isEqualTo("Call back");
        assertThat(atAlice.hearsOf()).doesNotContain("task_due");
    }

    @Test
    void notesAreToldAsTheyAreNow() {
        ContactId contact = contact();
        hush();
        Note note = team.crm.crm().notes().write(atAlice.who(), contact, "Likes tea");

        assertThat(only(atBob.hears(), "note_changed").getJsonObject("note").getString("text"))
                .isEqualTo("Likes tea");

        team.crm.crm().notes().delete(atAlice.who(), note.id());
        assertThat(only(atBob.hears(), "note_deleted")
                        .getJsonNumber("contactId")
                        .longValue())
                .isEqualTo(contact.value());
    }

    @Test
    void aCallThatIsLinkedOrWrappedUpHasChanged() {
        Call call = missed();
        OutcomeCode sold =
                team.crm.crm().outcomes().add(atAdmin.who(), new OutcomeWords("Sold", Tone.POSITIVE, 1, true));
        hush();
        team.crm.crm().callFiling().link(atAlice.who(), call.id(), Optional.of(new Caller(Optional.empty(), "Åsa")));
        assertThat(only(atBob.hears(), "call_changed")
                        .getJsonObject("call")
                        .getJsonObject("contact")
                        .getString("name"))
                .isEqualTo("Åsa");

        team.crm
                .crm()
                .wrapUps()
                .save(
                        atAlice.who(),
                        call.id(),
                        new WrapUpDraft(Optional.of(sold.id()), Optional.empty(), Optional.empty(), false));
        assertThat(only(atBob.hears(), "call_changed")
                        .getJsonObject("call")
                        .getJsonObject("code")
                        .getString("label"))
                .isEqualTo("Sold");
    }
}
