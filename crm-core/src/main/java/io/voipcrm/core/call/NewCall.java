package io.voipcrm.core.call;

import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.telephony.LegId;
import java.util.Optional;

/** A call about to be stored. */
public record NewCall(
        CallSource source,
        LegId leg,
        Parties parties,
        Optional<Caller> caller,
        Optional<Placed> placed,
        Progress progress,
        Ringing ringing) {
    /** The same, with who the caller is by now. */
    NewCall with(Callers callers) {
        return new NewCall(source, leg, parties, caller.flatMap(callers::standing), placed, progress, ringing);
    }
}
