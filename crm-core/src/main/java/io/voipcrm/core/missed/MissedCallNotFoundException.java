package io.voipcrm.core.missed;

import io.voipcrm.core.CrmException;

/** The worklist has no such item. */
public final class MissedCallNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public MissedCallNotFoundException(MissedCallId id) {
        super("There is no missed call " + id);
    }
}
