package io.voipcrm.twilio.simulator.exchange;

/** Somebody who can be called under an address. */
@FunctionalInterface
public interface Callee {

    /** The far end for a call that is about to ring here. */
    Line lineFor(Call call);
}
