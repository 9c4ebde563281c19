package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import java.util.List;

/** Takes in what the CRM itself has found out about calls, as if the provider had told it. */
interface OwnFindings {
    /** Who tells it, in place of a provider. */
    String TELLER = "crm";

    /** Notes what was found and brings the call up to it, in a transaction of its own or the caller's. */
    void note(CallId call, List<Finding> found);

    /**
     * Notes what was found without a further look at the call, in the caller's transaction.
     *
     * @return false when it was noted before
     */
    boolean noteFirst(CallId call, Finding found);

    /** The provider keeps failing to let a customer hear the others again: from now on the call says so. */
    void stillOnHold(CallId call);
}
