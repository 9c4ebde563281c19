package io.voipcrm.web.live;

import jakarta.enterprise.concurrent.ManagedExecutorService;

/** Where the sockets' work is done: on threads of the server. */
public record LiveThreads(ManagedExecutorService executor) {}
