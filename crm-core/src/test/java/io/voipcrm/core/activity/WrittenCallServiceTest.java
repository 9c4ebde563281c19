package io.voipcrm.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenCallServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor anna = crm.actor(crm.reachableAgent());
    private final ManualCall call = new ManualCall(
            Optional.of(LegId.of("CA1")),
            Optional.empty(),
            Optional.of(Examples.CUSTOMER),
            Direction.OUTBOUND,
            Outcome.COMPLETED,
            Duration.ofMinutes(3));

    private Optional<Call> enter(String note) {
        return crm.crm().writtenCalls().enter(anna, call, note);
    }

    private Optional<String> noteOf(Call entered) {
        return crm.crm().notes().ofCall(anna, entered.id(), anna.userId()).map(Note::text);
    }

    @Test
    void keepsTheCallWithTheNoteOfWhoWroteItDown() {
        assertThat(noteOf(enter(" Will order\n").orElseThrow())).contains("Will order");
    }

    @Test
    void keepsNoNoteOfWhatWasNotSaid() {
        assertThat(noteOf(enter("  ").orElseThrow())).isEmpty();
    }

    @Test
    void leavesTheNoteAloneOfACallThatIsInTheLogAlready() {
        Call first = enter("Will order").orElseThrow();

        assertThat(enter("Something else")).isEmpty();
        assertThat(noteOf(first)).contains("Will order");
    }

    @Test
    void keepsNeitherWhenTheNoteCanNotBeKept() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> enter("x".repeat(20_001)));

        assertThat(crm.crm()
                        .callLog()
                        .page(anna, CallFilter.all(), Optional.empty(), 10)
                        .calls())
                .isEmpty();
        assertThat(crm.heard(CallEnded.class)).isEmpty();
    }
}
