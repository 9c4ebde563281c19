package io.voipcrm.web.user;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in which call, from the calls that are going on. */
public final class CurrentCalls {
    private final Map<UserId, Call> byAgent = new HashMap<>();

    public CurrentCalls(List<Call> live) {
        for (Call call : live) {
            if (call.state() == CallState.IN_PROGRESS) {
                call.progress().agent().ifPresent(agent -> byAgent.put(agent, call));
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
