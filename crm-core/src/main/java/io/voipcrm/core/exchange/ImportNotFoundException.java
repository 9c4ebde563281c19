package io.voipcrm.core.exchange;

import io.voipcrm.core.CrmException;

/** There is no such import. */
public final class ImportNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public ImportNotFoundException(ImportId id) {
        super("There is no import " + id);
    }
}
