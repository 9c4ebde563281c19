package io.voipcrm.web.wiring;

import io.voipcrm.core.Stores;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.tx.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Keeps everything in memory, until the database stores are there. */
@ApplicationScoped
class StoresWiring {
    @Produces
    @Singleton
    Transactions transactions(Stores stores) {
        return stores.transactions();
    }

    @Produces
    @Singleton
    Stores stores(Clock clock) {
        return InMemoryStores.create(clock);
    }
}
