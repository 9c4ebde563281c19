package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.TelephonyEvent;

/** Takes in what the CRM itself has found out about a call, as if the provider had told it. */
interface OwnFindings {
    /** Who tells it, in place of a provider. */
    String TELLER = "crm";

    /**
     * Notes the event and brings the call up to it, in a transaction of its own or the caller's.
     *
     * @param key the same for every repetition
     */
    void note(CallId call, String key, TelephonyEvent event);

    /** Notes the event without a further look at the call, in the caller's transaction; false when it was noted. */
    boolean noteFirst(CallId call, String key, TelephonyEvent event);
}
