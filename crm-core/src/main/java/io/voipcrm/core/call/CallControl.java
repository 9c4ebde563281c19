package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.tx.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Asks the provider for something in the background, once the running transaction has committed. */
final class CallControl {
    private static final Logger LOG = System.getLogger(CallControl.class.getName());

    private final CallRepository calls;
    private final Telephony telephony;
    private final Transactions transactions;
    private final Executor background;
    private final Clock clock;

    CallControl(
            CallRepository calls, Telephony telephony, Transactions transactions, Executor background, Clock clock) {
        this.calls = calls;
        this.telephony = telephony;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
    }

    void hangUp(LegId leg) {
        later("hang up leg " + leg, () -> telephony.hangUp(leg));
    }

    void redirect(LegId leg, CallInstruction instruction) {
        later("redirect leg " + leg, () -> telephony.redirect(leg, instruction));
    }

    /** Asks the provider what has become of the call, once the running transaction has committed. */
    void lookUp(CallId id, OwnFindings findings) {
        later(
                "look up call " + id,
                () -> transactions.required(() -> calls.find(id)).ifPresent(call -> lookUpNow(call, findings)));
    }

    /** Asks at once what has become of the call. */
    void lookUpNow(Call call, OwnFindings findings) {
        LookUps lookUps = new LookUps(telephony, findings, clock);
        if (lookUps.possible()) {
            lookUps.about(List.of(call));
        }
    }

    void later(String what, Runnable request) {
        transactions.afterCommit(() -> background.execute(() -> {
            try {
                request.run();
            } catch (TelephonyException e) {
                LOG.log(Level.WARNING, "Could not " + what, e);
            }
        }));
    }
}
