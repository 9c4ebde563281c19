package io.voipcrm.core.user;

import io.voipcrm.core.CrmException;

/** The change would leave the CRM without an active admin. */
public final class LastAdminException extends CrmException {
    private static final long serialVersionUID = 1L;

    public LastAdminException() {
        super("The last active admin can't be deactivated or given another role");
    }
}
