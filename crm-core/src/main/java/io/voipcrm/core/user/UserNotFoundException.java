package io.voipcrm.core.user;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.access.UserId;

/** There is no user with that id. */
public final class UserNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public UserNotFoundException(UserId id) {
        super("There is no user " + id);
    }
}
