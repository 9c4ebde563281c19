package io.voipcrm.web.wiring;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.web.live.EventRelay;
import io.voipcrm.web.live.LiveHub;
import io.voipcrm.web.live.LiveThreads;
import io.voipcrm.web.live.OriginPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes what the sockets work with. */
@Dependent
public class LiveWiring {
    @Produces
    @Singleton
    LiveHub hub(Crm crm, AccessPolicy access, Transactions transactions, Clock clock) {
        return new LiveHub(crm, access, transactions, clock);
    }

    @Produces
    @Singleton
    EventRelay relay(LiveHub hub, ServerThreads threads) {
        return new EventRelay(hub, threads.executor());
    }

    @Produces
    @Singleton
    LiveThreads threads(ServerThreads threads) {
        return new LiveThreads(threads.executor());
    }

    @Produces
    @Singleton
    OriginPolicy origins(WebSettings settings) {
        return new OriginPolicy(settings.allowedOrigins(), settings.localOrigins());
    }
}
