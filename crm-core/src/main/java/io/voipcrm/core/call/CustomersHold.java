package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the customer hear music while there is nobody to hear instead, and the others again once there is. How the call
 * stands is looked at whenever the provider is asked: of two requests the later one must not undo the earlier. What the
 * provider did not do is asked for again a few times, until somebody decides about it by hand. Thread-safe.
 */
final class CustomersHold {
    /** Before each further try; a provider that fails is not to be pressed. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16));

    private final CallRepository calls;
    private final Telephony telephony;
    private final CallControl control;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<CallId, Retry> open = new ConcurrentHashMap<>();

    CustomersHold(
            CallRepository calls, Telephony telephony, CallControl control, Transactions transactions, Clock clock) {
        this.calls = calls;
        this.telephony = telephony;
        this.control = control;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Retry(int failed, Instant due, OwnFindings findings) {}

    /** Sees to it in the background, once the running transaction has committed. */
    void settle(CallId id, OwnFindings findings) {
        open.remove(id);
        later(id, 0, findings);
    }

    /** Somebody decides who hears music: that is not to be undone. */
    void leaveToAgent(CallId id) {
        open.remove(id);
    }

    /** Asks again for what has failed and is due. */
    void retry() {
        Instant now = clock.instant();
        open.forEach((id, retry) -> {
            if (!retry.due().isAfter(now) && open.remove(id, retry)) {
                transactions.required(() -> later(id, retry.failed(), retry.findings()));
            }
        });
    }

    private void later(CallId id, int failed, OwnFindings findings) {
        control.later("settle who is on hold in call " + id, () -> transactions
                .required(() -> calls.find(id))
                .filter(call -> !call.over() && telephony.capabilities().contains(Capability.HOLD))
                .ifPresent(call -> ask(call, failed, findings)));
    }

    private void ask(Call call, int failed, OwnFindings findings) {
        try {
            call.customer()
                    // That they entered may be told later than that they were put on hold.
                    .filter(customer -> customer.joined() || customer.onHold())
                    .ifPresent(customer -> telephony.hold(call.id(), customer.leg(), call.customerWaits()));
        } catch (TelephonyException e) {
            if (failed < PAUSES.size()) {
                open.put(call.id(), new Retry(failed + 1, clock.instant().plus(pause(failed, e)), findings));
            } else {
                findings.stillOnHold(call.id());
            }
            if (e instanceof TelephonyException.Final) {
                // The customer may have left without our having heard of it.
                control.lookUpNow(call, findings);
            }
            throw e;
        }
    }

    private static Duration pause(int failed, TelephonyException e) {
        Duration usual = PAUSES.get(failed);
        return e instanceof TelephonyException.Retriable later
                ? later.retryAfter().filter(asked -> asked.compareTo(usual) > 0).orElse(usual)
                : usual;
    }
}
