package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** Another company has the name already. */
public final class CompanyTakenException extends CrmException {
    private static final long serialVersionUID = 1L;

    public CompanyTakenException() {
        super("There is a company of this name already");
    }
}
