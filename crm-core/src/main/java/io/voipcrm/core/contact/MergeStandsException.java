package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** A merge can't be undone any more. */
public final class MergeStandsException extends CrmException {
    private static final long serialVersionUID = 1L;

    MergeStandsException(String why) {
        super(why);
    }
}
