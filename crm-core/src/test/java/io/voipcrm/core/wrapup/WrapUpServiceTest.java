package io.voipcrm.core.wrapup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.NoteEvent;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent.CallClassed;
import io.voipcrm.core.call.NotInCallException;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrapUpServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final User anna = crm.reachableAgent();
    private final User bert = crm.reachableAgent();
    private final Actor admin = crm.actor(crm.user(Role.ADMIN));
    private final OutcomeCode interested = outcome("Interested", true);
    private final Call call = talkedTo(anna);

    private OutcomeCode outcome(String label, boolean active) {
        return crm.crm().outcomes().add(admin, new OutcomeWords(label, Tone.POSITIVE, 1, active));
    }

    private Call talkedTo(User agent) {
        return talkedTo(agent, "CA1");
    }

    private Call talkedTo(User agent, String leg) {
        crm.arrives(leg);
        Call arrived = crm.call(leg);
        crm.customerJoins(arrived);
        crm.crm().calls().answer(crm.actor(agent), arrived.id());
        LegId own = LegId.of(leg + "-" + agent.extension());
        crm.dials(agent, arrived, own);
        crm.joins(arrived, own, new Party.Agent(agent.id()));
        crm.customerHangsUp(arrived);
        return crm.call(leg);
    }

    private WrapUp save(User user, WrapUpDraft draft) {
        return crm.crm().wrapUps().save(crm.actor(user), call.id(), draft);
    }

    private static WrapUpDraft draft(Optional<OutcomeCode> outcome) {
        return new WrapUpDraft(outcome.map(OutcomeCode::id), Optional.empty(), Optional.empty(), false);
    }

    private WrapUpDraft withFollowUp(String title) {
        FollowUp followUp = new FollowUp(title, Due.on(LocalDate.of(2030, 1, 2)), Optional.empty());
        return new WrapUpDraft(
                Optional.of(interested.id()), Optional.of("Wants the big one"), Optional.of(followUp), false);
    }

    @Test
    void keepsCallsOpenUntilTheRequiredOutcomeIsGiven() {
        crm.pass(Duration.ofMinutes(10));
        crm.crm().outcomes().require(admin, true);
        assertThat(crm.crm().wrapUps().open(crm.actor(anna)))
                .as("calls of before it was required")
                .isEmpty();
        Call later = talkedTo(anna, "CA2");

        assertThat(crm.crm().availability().of(crm.actor(anna)).wrapUp()).isPresent();
        crm.pass(Duration.ofHours(1));

        assertThat(crm.crm().wrapUps().open(crm.actor(anna)))
                .extracting(Call::id)
                .containsExactly(later.id());
        assertThat(crm.crm().wrapUps().open(crm.actor(bert))).isEmpty();
        assertThat(crm.crm().wrapUps().openByAgent(admin)).isEqualTo(Map.of(anna.id(), 1L));

        crm.crm().wrapUps().save(crm.actor(anna), later.id(), draft(Optional.of(interested)));

        assertThat(crm.crm().wrapUps().open(crm.actor(anna))).isEmpty();
        assertThat(crm.crm().wrapUps().openByAgent(admin)).isEmpty();
    }

    @Test
    void keepsOutcomeNoteAndFollowUp() {
        WrapUp saved = save(anna, withFollowUp("Send the offer"));

        assertThat(saved.outcome()).contains(interested);
        assertThat(saved.note().map(Note::text)).contains("Wants the big one");
        assertThat(saved.followUp().map(Task::title)).contains("Send the offer");
        assertThat(saved.followUp().map(Task::assignee)).contains(anna.id());
        assertThat(crm.crm().wrapUps().find(crm.actor(bert), call.id())).isEqualTo(saved);
        assertThat(crm.call(call.id()).code()).contains(interested.id());
        assertThat(crm.heard(CallClassed.class)).hasSize(1);
    }

    @Test
    void leavesTheNoteAloneOrTakesItAway() {
        save(anna, withFollowUp("Send the offer"));

        assertThat(save(anna, draft(Optional.of(interested))).note().map(Note::text))
                .contains("Wants the big one");
        WrapUpDraft without = new WrapUpDraft(Optional.of(interested.id()), Optional.of(" "), Optional.empty(), false);
        assertThat(save(anna, without).note()).isEmpty();
        assertThat(save(anna, without).followUp()).isPresent();
        assertThat(crm.heard(NoteEvent.NoteDeleted.class)).hasSize(1);
    }

    @Test
    void changesTheFollowUpThatWasPlannedBefore() {
        Task first = save(anna, withFollowUp("Send the offer")).followUp().orElseThrow();
        Task second = save(anna, withFollowUp("Call again")).followUp().orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.title()).isEqualTo("Call again");
    }

    @Test
    void leavesNoteAndFollowUpWhereNothingIsSaidOfThem() {
        save(anna, withFollowUp("Send the offer"));
        WrapUp later = save(anna, draft(Optional.empty()));

        assertThat(later.outcome()).isEmpty();
        assertThat(later.note().map(Note::text)).contains("Wants the big one");
        assertThat(later.followUp()).isPresent();
    }

    @Test
    void needsAnOutcomeWhereTheCompanyWantsOne() {
        crm.crm().outcomes().require(admin, true);

        assertThatThrownBy(() -> save(anna, draft(Optional.empty())))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> assertThat(refusal.member())
                        .isEqualTo("outcomeId"));
        assertThat(crm.crm().wrapUps().find(crm.actor(anna), call.id()).saved()).isEmpty();
    }

    @Test
    void refusesAnOutcomeThatIsNotInUseUnlessTheCallHasIt() {
        OutcomeCode old = outcome("Fax", false);
        assertThatThrownBy(() -> save(anna, draft(Optional.of(old)))).isInstanceOf(InvalidValueException.class);

        save(anna, draft(Optional.of(interested)));
        crm.crm().outcomes().change(admin, interested.id(), new OutcomeWords("Interested", Tone.POSITIVE, 1, false));

        assertThat(save(anna, draft(Optional.of(interested))).outcome()).isPresent();
    }

    @Test
    void isForThoseWhoWereInTheCallAndForLeaders() {
        assertThatThrownBy(() -> save(bert, draft(Optional.empty()))).isInstanceOf(NotInCallException.class);

        assertThat(save(crm.user(Role.MANAGER), draft(Optional.empty())).saved())
                .isPresent();
    }

    @Test
    void canMakeOneReadyForTheNextCall() {
        crm.crm()
                .availability()
                .wrapUp(anna.id(), call.id(), crm.clock().instant().plusSeconds(60));
        save(anna, new WrapUpDraft(Optional.empty(), Optional.empty(), Optional.empty(), true));

        assertThat(crm.crm().availability().of(crm.actor(anna)).wrapUp()).isEmpty();
    }
}
