package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.presence.WrapUpTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a call that is over counts for somebody. The call itself counts for whoever answered it first or placed it;
 * the time in it, and the work afterwards, for whoever had it.
 *
 * @param agent empty when nobody of the team has answered or placed it
 */
public record Share(Optional<UserId> agent, Sums sums) {
    /** All of the call; somebody may have several shares in it. */
    public static List<Share> of(Call call, List<WrapUpTime> wrapUps) {
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(call.progress().agent(), Sums.of(call)));
        call.talkTimes().forEach((agent, time) -> shares.add(new Share(Optional.of(agent), Sums.ofPart(time))));
        for (WrapUpTime wrapUp : wrapUps) {
            wrapUp.length().ifPresent(time -> shares.add(new Share(Optional.of(wrapUp.user()), Sums.ofWrapUp(time))));
        }
        return shares;
    }
}
