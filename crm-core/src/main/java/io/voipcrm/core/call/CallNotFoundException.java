package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.telephony.CallId;

/** There is no call with that id. */
public final class CallNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public CallNotFoundException(CallId id) {
        super("There is no call " + id);
    }
}
