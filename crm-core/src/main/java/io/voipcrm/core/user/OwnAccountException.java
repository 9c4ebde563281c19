package io.voipcrm.core.user;

import io.voipcrm.core.CrmException;

/** Nobody deactivates their own account. */
public final class OwnAccountException extends CrmException {
    private static final long serialVersionUID = 1L;

    public OwnAccountException() {
        super("You can't deactivate your own account");
    }
}
