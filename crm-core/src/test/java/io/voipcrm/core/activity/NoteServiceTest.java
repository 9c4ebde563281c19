package io.voipcrm.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.Edit.Outdated;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.core.activity.NoteEvent.NoteChanged;
import io.voipcrm.core.activity.NoteEvent.NoteDeleted;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.testing.Together;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor anna = crm.actor(crm.reachableAgent());
    private final Actor bert = crm.actor(crm.reachableAgent());
    private final WorkStory story = new WorkStory(crm);
    private final ContactId asa = story.contact("Åsa");
    private final CallId call = story.missedCall("CA1").id();

    private NoteService notes() {
        return crm.crm().notes();
    }

    private static Note saved(Edit<Note> edit) {
        assertThat(edit).isInstanceOf(Saved.class);
        return ((Saved<Note>) edit).now();
    }

    @Test
    void keepsWhatIsWrittenAboutAContact() {
        Note note = notes().write(anna, asa, " Likes tea ");

        assertThat(note.text()).isEqualTo("Likes tea");
        assertThat(note.contact()).contains(asa);
        assertThat(note.author()).isEqualTo(anna.userId());
        assertThat(crm.heard(NoteChanged.class)).containsExactly(new NoteChanged(note.id()));
    }

    @Test
    void refusesNotesThatSayNothingOrTooMuchOrAreAboutNobody() {
        assertThatThrownBy(() -> notes().write(anna, asa, " ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> notes().write(anna, asa, "x".repeat(20_001)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> notes().write(anna, ContactId.of(99), "x"))
                .isInstanceOf(ContactNotFoundException.class);
    }

    @Test
    void changesTheVersionThatWasReadOnly() {
        Note note = notes().write(anna, asa, "a");
        Note changed = saved(notes().change(anna, note.id(), "b", 1));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(notes().change(anna, note.id(), "c", 1)).isEqualTo(new Outdated<>(changed));
    }

    @Test
    void letsAuthorsAndLeadersChangeAndDelete() {
        Note note = notes().write(anna, asa, "a");

        assertThatThrownBy(() -> notes().change(bert, note.id(), "b", 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notes().delete(bert, note.id())).isInstanceOf(AccessDeniedException.class);

        notes().delete(crm.actor(crm.user(Role.MANAGER)), note.id());
        assertThat(crm.heard(NoteDeleted.class)).hasSize(1);
        assertThatThrownBy(() -> notes().delete(anna, note.id())).isInstanceOf(NoteNotFoundException.class);
    }

    @Test
    void savesTheNoteOfACallAsItIsTyped() {
        assertThat(notes().ofCall(anna, call, anna.userId())).isEmpty();
        Note first = saved(notes().saveOfCall(anna, call, "W", 0));
        Note second = saved(notes().saveOfCall(anna, call, "Wants", first.version()));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(notes().ofCall(anna, call, anna.userId())).contains(second);
        assertThat(notes().ofCall(bert, call, bert.userId())).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatAnotherTabHasTyped() {
        Note hers = saved(notes().saveOfCall(anna, call, "first tab", 0));

        assertThat(notes().saveOfCall(anna, call, "second tab", 0)).isEqualTo(new Outdated<>(hers));
    }

    @Test
    void takesTheSameTextAgainForDone() {
        Note hers = saved(notes().saveOfCall(anna, call, "same", 0));

        assertThat(notes().saveOfCall(anna, call, "same", 0)).isEqualTo(new Saved<>(hers));
    }

    @Test
    void letsOneOfTwoTabsWinThatBeginAtOnce() {
        var outcomes = Together.run(4, i -> notes().saveOfCall(anna, call, "tab " + i, 0));

        assertThat(Together.failures(outcomes)).isEmpty();
        assertThat(Together.results(outcomes).stream().filter(Saved.class::isInstance))
                .hasSize(1);
    }

    @Test
    void refusesANoteOfNoCall() {
        assertThatThrownBy(() -> notes().saveOfCall(anna, CallId.of(99), "x", 0))
                .isInstanceOf(CallNotFoundException.class);
    }

    @Test
    void isAboutWhoeverTheCallIsLinkedTo() {
        Note note = saved(notes().saveOfCall(anna, call, "x", 0));
        story.link(anna, call, asa);

        assertThat(notes().findAll(anna, List.of(note.id())).get(0).contact()).isEqualTo(Optional.of(asa));
    }
}
