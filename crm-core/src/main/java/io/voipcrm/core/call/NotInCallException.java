package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;

/** Only who is in a call can work its controls. */
public final class NotInCallException extends CrmException {
    private static final long serialVersionUID = 1L;

    public NotInCallException(UserId agent, CallId call) {
        super("User " + agent + " is not in call " + call);
    }
}
