package io.voipcrm.web.live;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.presence.Reachability;
import io.voipcrm.web.user.CurrentCalls;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is reachable and who is in a call, at one moment. */
final class TeamBoard {
    private final Map<UserId, Reachability> reachable = new HashMap<>();
    private final CurrentCalls calls;

    TeamBoard(Collection<Reachability> reachable, List<Call> live) {
        reachable.forEach(who -> this.reachable.put(who.userId(), who));
        this.calls = new CurrentCalls(live);
    }

    Standing of(UserId user) {
        Optional<Call> call = calls.of(user);
        if (call.isPresent()) {
            Instant since = call.get().progress().answeredAt().orElse(null);
            return new Standing(user.value(), "on-call", since, call.get().id().value());
        }
        Reachability there = reachable.get(user);
        return there == null
                ? new Standing(user.value(), "offline", null, null)
                : new Standing(user.value(), "available", there.since(), null);
    }

    Optional<Call> callOf(UserId user) {
        return calls.of(user);
    }

    /**
     * How a colleague stands.
     *
     * @param state {@code offline}, {@code available} or {@code on-call}
     * @param since null for somebody offline
     * @param callId null for somebody in no call
     */
    record Standing(
            long userId,
            String state,
            @Nullable Instant since,
            @Nullable Long callId) {}
}
