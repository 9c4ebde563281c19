package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.presence.AvailabilityService;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

/** Gives agents whose part in a call is over their time to finish its work. */
final class WrappingUp {
    private final AvailabilityService availability;
    private final DiallingService dialling;
    private final Clock clock;

    WrappingUp(AvailabilityService availability, DiallingService dialling, Clock clock) {
        this.availability = availability;
        this.dialling = dialling;
        this.clock = clock;
    }

    void after(Call before, Call now) {
        Set<UserId> finished = finished(now);
        finished.removeAll(finished(before));
        for (UserId agent : finished) {
            availability.wrapUp(
                    agent, now.id(), clock.instant().plus(dialling.rules().wrapUp()));
        }
    }

    /** Whose part is over. Who has vanished from a call that waits for them is not done with it. */
    private static Set<UserId> finished(Call call) {
        Set<UserId> agents = new TreeSet<>();
        if (call.progress().answeredAt().isPresent()) {
            call.participants().stream()
                    .filter(Participant::everJoined)
                    .forEach(participant -> participant.agent().ifPresent(agents::add));
            if (!call.over()) {
                agents.removeAll(call.present());
                call.mayRejoin().ifPresent(agents::remove);
            }
        }
        return agents;
    }
}
