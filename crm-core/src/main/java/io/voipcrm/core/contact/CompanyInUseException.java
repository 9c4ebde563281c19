package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** A company that contacts belong to can't be removed. */
public final class CompanyInUseException extends CrmException {
    private static final long serialVersionUID = 1L;

    public CompanyInUseException() {
        super("Contacts belong to this company, in the list or in the trash");
    }
}
