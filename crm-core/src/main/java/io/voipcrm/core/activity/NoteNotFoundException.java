package io.voipcrm.core.activity;

import io.voipcrm.core.CrmException;

/** There is no note with that id. */
public final class NoteNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public NoteNotFoundException(NoteId id) {
        super("There is no note " + id);
    }
}
