package io.voipcrm.core.wrapup;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.call.OutcomeCodeId;

/** There is no outcome with that id. */
public final class OutcomeNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public OutcomeNotFoundException(OutcomeCodeId id) {
        super("There is no outcome " + id);
    }
}
