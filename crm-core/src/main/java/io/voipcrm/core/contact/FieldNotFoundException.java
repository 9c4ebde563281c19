package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** There is no field with that id. */
public final class FieldNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public FieldNotFoundException(long id) {
        super("There is no field " + id);
    }
}
