package io.voipcrm.core.wrapup;

import io.voipcrm.core.CrmException;

/** Another outcome that is in use has that label. */
public final class OutcomeTakenException extends CrmException {
    private static final long serialVersionUID = 1L;

    public OutcomeTakenException(String label) {
        super("There is an outcome \"" + label + "\" already");
    }
}
