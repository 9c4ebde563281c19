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

/**
 * Asks the provider for something in the background, once the running transaction has committed, and again for what it
 * has certainly not done.
 */
final class CallControl {
    private static final Logger LOG = System.getLogger(CallControl.class.getName());

    private final CallRepository calls;
    private final Telephony telephony;
    private final Transactions transactions;
    private final Executor background;
    private final Clock clock;
    private final Retries retries;

    CallControl(
            CallRepository calls, Telephony telephony, Transactions transactions, Executor background, Clock clock) {
        this.calls = calls;
        this.telephony = telephony;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
        this.retries = new Retries(clock);
    }

    void hangUp(LegId leg) {
        persistently(hangingUp(leg));
    }

    /**
     * Ends the leg at once, and in the background if the provider can't now.
     *
     * @throws TelephonyException when the provider did not do it at once
     */
    void hangUpNow(LegId leg) {
        try {
            telephony.hangUp(leg);
        } catch (TelephonyException.Retriable e) {
            retries.keep(hangingUp(leg), 0, e);
            throw e;
        }
    }

    void redirect(LegId leg, CallInstruction instruction) {
        persistently(new Errand("redirect leg " + leg, () -> telephony.redirect(leg, instruction)));
    }

    /** Asks the provider what has become of the call, once the running transaction has committed. */
    void lookUp(CallId id, OwnFindings findings) {
        persistently(new Errand(
                "look up call " + id,
                () -> transactions.required(() -> calls.find(id)).ifPresent(call -> lookUpNow(call, findings))));
    }

    /** Asks at once what has become of the call. */
    void lookUpNow(Call call, OwnFindings findings) {
        LookUps lookUps = new LookUps(telephony, findings, clock);
        if (lookUps.possible()) {
            lookUps.about(List.of(call));
        }
    }

    /** Has it done, if not at once then by one of a few further tries. */
    void persistently(Errand errand) {
        attempt(errand, 0);
    }

    /** Asks again for what is due; to be called every second. */
    void retry() {
        retries.takeDue().forEach(again -> transactions.required(() -> attempt(again.errand(), again.failed())));
    }

    private Errand hangingUp(LegId leg) {
        return new Errand("hang up leg " + leg, () -> telephony.hangUp(leg));
    }

    private void attempt(Errand errand, int failedBefore) {
        later(errand.what(), () -> {
            try {
                errand.request().run();
            } catch (TelephonyException.Retriable e) {
                if (!retries.keep(errand, failedBefore, e)) {
                    errand.inVain().accept(e);
                }
                throw e;
            } catch (TelephonyException e) {
                errand.inVain().accept(e);
                throw e;
            }
        });
    }

    /** Asks once. */
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
