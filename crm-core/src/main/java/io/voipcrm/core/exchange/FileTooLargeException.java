package io.voipcrm.core.exchange;

import io.voipcrm.core.CrmException;

/** The file is larger than what can be imported at once. */
public final class FileTooLargeException extends CrmException {
    private static final long serialVersionUID = 1L;

    FileTooLargeException() {
        super("The file is larger than 500 MB");
    }
}
