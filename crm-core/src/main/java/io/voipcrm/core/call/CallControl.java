package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
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

    /**
     * Lets the customer hear music while there is nobody to hear instead, and the others again once there is. How the
     * call stands is looked at when the provider is asked: of two requests the later one must not undo the earlier.
     */
    void holdCustomerIfAlone(CallId id, OwnFindings findings) {
        later("settle who is on hold in call " + id, () -> transactions
                .required(() -> calls.find(id))
                .filter(call -> !call.over() && telephony.capabilities().contains(Capability.HOLD))
                .ifPresent(call -> settleHold(call, findings)));
    }

    /** Asks the provider what has become of the call, once the running transaction has committed. */
    void lookUp(CallId id, OwnFindings findings) {
        later(
                "look up call " + id,
                () -> transactions.required(() -> calls.find(id)).ifPresent(call -> lookUp(call, findings)));
    }

    private void settleHold(Call call, OwnFindings findings) {
        boolean alone = call.state() == CallState.PARKED
                || call.handover()
                        .filter(handover -> handover.kind().holdsCustomer())
                        .isPresent();
        try {
            call.customer()
                    .filter(Participant::joined)
                    .ifPresent(customer -> telephony.hold(call.id(), customer.leg(), alone));
        } catch (TelephonyException.Final e) {
            // The customer may have left without our having heard of it.
            lookUp(call, findings);
            throw e;
        }
    }

    private void lookUp(Call call, OwnFindings findings) {
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
