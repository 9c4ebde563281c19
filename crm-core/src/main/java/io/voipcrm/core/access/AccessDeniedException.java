package io.voipcrm.core.access;

import io.voipcrm.core.CrmException;

/** The actor may not do what was asked. */
public final class AccessDeniedException extends CrmException {
    private static final long serialVersionUID = 1L;

    public AccessDeniedException(UserId actor, Permission permission) {
        super("User " + actor + " may not "
                + permission.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    public AccessDeniedException(String message) {
        super(message);
    }
}
