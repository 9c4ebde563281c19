package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** There is no view with that number that the asker may see. */
public final class ViewNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public ViewNotFoundException(long id) {
        super("There is no view " + id);
    }
}
