package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** There is no merge with that number. */
public final class MergeNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public MergeNotFoundException(long id) {
        super("There is no merge " + id);
    }
}
