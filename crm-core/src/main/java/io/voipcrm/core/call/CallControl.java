package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.tx.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;

/** Asks the provider for something in the background, once the running transaction has committed. */
final class CallControl {
    private static final Logger LOG = System.getLogger(CallControl.class.getName());

    private final Telephony telephony;
    private final Transactions transactions;
    private final Executor background;

    CallControl(Telephony telephony, Transactions transactions, Executor background) {
        this.telephony = telephony;
        this.transactions = transactions;
        this.background = background;
    }

    void hangUp(LegId leg) {
        later("hang up", leg, () -> telephony.hangUp(leg));
    }

    void redirect(LegId leg, CallInstruction instruction) {
        later("redirect", leg, () -> telephony.redirect(leg, instruction));
    }

    private void later(String what, LegId leg, Runnable request) {
        transactions.afterCommit(() -> background.execute(() -> {
            try {
                request.run();
            } catch (TelephonyException e) {
                LOG.log(Level.WARNING, "Could not " + what + " leg " + leg, e);
            }
        }));
    }
}
