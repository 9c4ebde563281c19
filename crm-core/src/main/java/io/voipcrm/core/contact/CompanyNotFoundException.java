package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** There is no company with that id. */
public final class CompanyNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public CompanyNotFoundException(CompanyId id) {
        super("There is no company " + id);
    }
}
