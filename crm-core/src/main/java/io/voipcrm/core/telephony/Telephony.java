package io.voipcrm.core.telephony;

import io.voipcrm.core.user.Extension;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Controls calls at a provider. Every method that reaches the provider has a time-out, may be called from any thread,
 * and throws {@link TelephonyException} that says whether trying again can help. What it does is true once the
 * provider's webhook confirms it.
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

    /**
     * Dials a number and brings whoever answers into the call's conference. It costs money, so the provider is asked
     * again only when it has certainly not carried out the request.
     *
     * @return the new leg
     */
    LegId dial(DialRequest request);

    /**
     * Lets a party in the call's conference hear music instead of the others, or hear them again.
     *
     * @throws TelephonyException.Final also when the party is not in the conference
     */
    void hold(CallId call, LegId leg, boolean onHold);

    /**
     * Keeps a party in the call's conference from being heard by the others, or lets it be heard again.
     *
     * @throws TelephonyException.Final also when the party is not in the conference
     */
    void mute(CallId call, LegId leg, boolean muted);

    /** What the provider knows of these legs, in any order; one that it does not know is left out. */
    List<LegReport> lookUp(Collection<LegId> legs);
}
