package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;

/** What was asked of a call does not fit how it stands; the message says why, in plain words for the one who asked. */
public final class CallControlException extends CrmException {
    private static final long serialVersionUID = 1L;

    public CallControlException(String why) {
        super(why);
    }
}
