package io.voipcrm.web.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;

/** Tells at whose a call rings. */
public final class Offers {
    private Offers() {}

    /** Whether it is offered to anybody, be it that somebody is about to connect. */
    static boolean open(Call call) {
        return call.dueAt().isPresent() && !call.ringing().offeredTo().isEmpty();
    }

    /** Whether it rings at this person's now. */
    public static boolean ringsAt(UserId user, Call call) {
        return open(call) && call.ringing().claim().isEmpty() && call.ringing().ringsAt(user);
    }
}
