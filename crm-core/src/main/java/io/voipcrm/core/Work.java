package io.voipcrm.core;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.call.CallFiling;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.missed.MissedCallService;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;

/** The services for the work around calls, put together. */
record Work(CallFiling filing, MissedCallService missedCalls) {
    static Work of(Stores stores, AccessPolicy access, Events events, Clock clock) {
        Transactions transactions = stores.transactions();
        return new Work(
                new CallFiling(stores.calls(), access, transactions, events),
                new MissedCallService(stores.work().missedCalls(), access, transactions, events, clock));
    }

    void tick() {
        missedCalls.releaseUntouched();
    }
}
