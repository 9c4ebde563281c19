package io.voipcrm.core;

import io.voipcrm.core.missed.MissedCallRepository;

/** What is kept about the work around calls. */
public record WorkStores(MissedCallRepository missedCalls) {}
