package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer who called in vain, once or several times.
 *
 * @param number absent when withheld; such calls are items of their own
 * @param caller who that is, as far as it was known when the last call came
 * @param attempts how often the customer called
 * @param lastCall the newest of these calls
 * @param reason why the last one was missed
 * @param taken who is about to call back
 * @param closed present when nothing is left to do
 */
public record MissedCall(
        MissedCallId id,
        Optional<PhoneNumber> number,
        Optional<Caller> caller,
        int attempts,
        Instant firstAt,
        Instant lastAt,
        CallId lastCall,
        MissedReason reason,
        Optional<Taker> taken,
        Optional<Closing> closed) {
    public boolean open() {
        return closed.isEmpty();
    }

    /** Whether somebody else than this user is about to call back. */
    boolean takenFrom(UserId user) {
        return taken.filter(taker -> !taker.by().equals(user)).isPresent();
    }

    MissedCall with(Optional<Taker> taker) {
        return new MissedCall(id, number, caller, attempts, firstAt, lastAt, lastCall, reason, taker, closed);
    }

    MissedCall closed(Closing closing) {
        return new MissedCall(
                id, number, caller, attempts, firstAt, lastAt, lastCall, reason, taken, Optional.of(closing));
    }

    /** The same item of somebody else. */
    public MissedCall known(Optional<Caller> as) {
        return new MissedCall(id, number, as, attempts, firstAt, lastAt, lastCall, reason, taken, closed);
    }
}
