package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls in a certain state, for tests elsewhere. */
public final class CallExamples {
    private CallExamples() {}

    /** The call, claimed by the agent, who is about to come in. */
    public static Call claimed(Call call, UserId agent, Instant now) {
        LegId leg = LegId.of("leg-of-" + agent);
        Claim claim = new Claim(agent, now, now.plusSeconds(10), Optional.of(leg));
        Participant participant = new Participant(
                leg,
                new Party.Agent(agent),
                ParticipantState.DIALLED,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
        return call.with(call.ringing().claimed(claim)).with(List.of(participant));
    }
}
