package io.voipcrm.core.telephony;

import io.voipcrm.core.user.Extension;
import java.time.Duration;
import java.util.Set;

/**
 * Controls calls at a provider. Every method that reaches the provider has a time-out, may be called from any thread,
 * and throws {@link TelephonyException} that says whether trying again can help.
 */
public interface Telephony {
    String provider();

    /** What this provider can do; a control outside of this is offered to nobody. */
    Set<Capability> capabilities();

    /** Whether credentials are set, so that calls are possible at all. */
    boolean configured();

    /**
     * A token with which the colleague's browser registers as a telephone.
     *
     * @param life one hour at most
     * @throws TelephonyNotConfiguredException when no credentials are set
     */
    ClientToken clientToken(Extension identity, Duration life);

    /** Makes the leg do something else from now on. A leg that is over already is left alone. */
    void redirect(LegId leg, CallInstruction instruction);

    /** Ends the leg. A leg that is over already is left alone. */
    void hangUp(LegId leg);
}
