package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Duration;
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

    /** The call, answered by the agent five seconds after its start, and over. */
    public static Call completed(Call call, UserId agent, Instant end) {
        Instant start = call.progress().startedAt();
        return call.with(new Progress(
                CallState.ENDED,
                start,
                Optional.of(start.plusSeconds(5)),
                Optional.of(end),
                Optional.of(agent),
                Optional.empty(),
                Optional.of(Outcome.COMPLETED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The call, whose customer was on hold for that long. */
    public static Call held(Call call, Duration held) {
        Instant start = call.progress().startedAt();
        return call.with(List.of(new Participant(
                call.leg(),
                new Party.Customer(),
                ParticipantState.LEFT,
                Optional.of(start),
                Optional.of(start.plus(held)),
                false,
                false,
                Optional.of(held),
                Optional.empty())));
    }

    /** The call with these connections. */
    public static Call joinedBy(Call call, List<Participant> participants) {
        return call.with(participants);
    }

    /** A connection of the agent's, from when to when. */
    public static Participant stay(UserId agent, String leg, Instant from, Optional<Instant> to) {
        return new Participant(
                LegId.of(leg),
                new Party.Agent(agent),
                to.isPresent() ? ParticipantState.LEFT : ParticipantState.JOINED,
                Optional.of(from),
                to,
                false,
                false,
                Optional.empty());
    }

    public static Call classed(Call call, OutcomeCodeId code) {
        return call.classed(Optional.of(code));
    }

    /** The call, when it has gone like this. */
    public static Call gone(Call call, Progress like) {
        return call.with(like);
    }
}
