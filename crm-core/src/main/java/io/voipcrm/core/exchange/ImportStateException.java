package io.voipcrm.core.exchange;

import io.voipcrm.core.CrmException;

/** The import has come too far for that, or not far enough. */
public final class ImportStateException extends CrmException {
    private static final long serialVersionUID = 1L;

    ImportStateException(ImportState state) {
        super(
                switch (state) {
                    case UPLOADED, CHECKED -> "This import is not running";
                    case CHECKING, RUNNING -> "This import is running";
                    case FINISHED, CANCELLED, FAILED -> "This import is over";
                });
    }
}
