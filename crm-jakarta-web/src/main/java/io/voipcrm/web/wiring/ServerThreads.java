package io.voipcrm.web.wiring;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The server's threads: nothing here starts one of its own. */
@Dependent
class ServerThreads {
    private final ManagedExecutorService executor;
    private final ManagedScheduledExecutorService scheduler;

    @Inject
    ServerThreads(ManagedExecutorService executor, ManagedScheduledExecutorService scheduler) {
        this.executor = executor;
        this.scheduler = scheduler;
    }

    ManagedExecutorService executor() {
        return executor;
    }

    ManagedScheduledExecutorService scheduler() {
        return scheduler;
    }
}
