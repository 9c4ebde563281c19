package io.voipcrm.core.exchange;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;

/** Something that has happened to an import. Events hold nothing of what is in the file. */
public sealed interface ImportEvent extends CrmEvent {
    /** It has come further, or to its end. */
    record ImportChanged(ImportId importId, UserId owner) implements ImportEvent {}
}
