package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.telephony.LegId;

/** The provider's leg belongs to a call already. */
public final class LegTakenException extends CrmException {
    private static final long serialVersionUID = 1L;

    public LegTakenException(LegId leg) {
        super("There is a call " + leg + " already");
    }
}
