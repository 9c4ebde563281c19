package io.voipcrm.web.live;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.presence.PresenceState;
import io.voipcrm.core.presence.Standing;
import io.voipcrm.web.user.CurrentCalls;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How everyone of the team stands at one moment: in a call, else as they have said, else away. */
final class TeamBoard {
    private final Map<UserId, Standing> standings = new HashMap<>();
    private final CurrentCalls calls;

    TeamBoard(Collection<Standing> reachable, List<Call> live) {
        reachable.forEach(who -> standings.put(who.userId(), who));
        this.calls = new CurrentCalls(live);
    }

    Presence of(UserId user) {
        Optional<Call> call = calls.of(user);
        if (call.isPresent()) {
            return new Presence(
                    user.value(),
                    "on-call",
                    since(user, call.get()),
                    null,
                    call.get().id().value());
        }
        Standing there = standings.get(user);
        return there == null
                ? new Presence(user.value(), PresenceState.OFFLINE.word(), null, null, null)
                : new Presence(
                        user.value(),
                        there.state().word(),
                        there.since(),
                        there.until().orElse(null),
                        null);
    }

    Optional<Call> callOf(UserId user) {
        return calls.of(user);
    }

    private static @Nullable Instant since(UserId user, Call call) {
        return call.participants().stream()
                .filter(participant -> participant.agent().filter(user::equals).isPresent())
                .flatMap(participant -> participant.joinedAt().stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * How a colleague stands, in one word.
     *
     * @param state {@code offline}, {@code on-call}, {@code wrap-up}, or what is set by hand
     * @param since null for somebody offline
     * @param until when wrap-up ends by itself; null otherwise
     * @param callId null for somebody in no call
     */
    record Presence(
            long userId,
            String state,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Long callId) {}
}
