package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** Another field has the key already. */
public final class FieldTakenException extends CrmException {
    private static final long serialVersionUID = 1L;

    public FieldTakenException() {
        super("There is a field with this key already");
    }
}
