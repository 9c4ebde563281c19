package io.voipcrm.web.user;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in which call, from the calls that are going on: of several the one whose other side hears them. */
public final class CurrentCalls {
    private final Map<UserId, Call> byAgent = new HashMap<>();

    public CurrentCalls(List<Call> live) {
        for (Call call : live) {
            boolean held = call.customer().filter(Participant::onHold).isPresent();
            for (UserId agent : call.present()) {
                if (!held || !byAgent.containsKey(agent)) {
                    byAgent.put(agent, call);
                }
            }
        }
    }

    public Optional<Call> of(UserId user) {
        return Optional.ofNullable(byAgent.get(user));
    }

    /** How many people are in a call. */
    public int size() {
        return byAgent.size();
    }
}
