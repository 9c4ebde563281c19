package io.voipcrm.web.live;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import java.util.function.Predicate;

/** A frame and who gets it. */
record Broadcast(Predicate<Actor> audience, Frame frame) {
    static Broadcast toAll(Frame frame) {
        return new Broadcast(actor -> true, frame);
    }

    static Broadcast to(UserId user, Frame frame) {
        return new Broadcast(actor -> actor.userId().equals(user), frame);
    }
}
