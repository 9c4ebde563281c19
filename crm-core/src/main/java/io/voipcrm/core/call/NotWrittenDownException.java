package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.telephony.CallId;

/** What the telephone has told of a call stands; only what somebody wrote down can be corrected. */
public final class NotWrittenDownException extends CrmException {
    private static final long serialVersionUID = 1L;

    public NotWrittenDownException(CallId call) {
        super("Call " + call + " was not written down by hand");
    }
}
