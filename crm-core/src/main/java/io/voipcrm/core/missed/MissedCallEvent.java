package io.voipcrm.core.missed;

import io.voipcrm.core.event.CrmEvent;

/** Something that has happened on the missed-call worklist. */
public sealed interface MissedCallEvent extends CrmEvent {
    /** An item is new, counts another attempt, was taken, given back or is done. */
    record MissedCallChanged(MissedCall item) implements MissedCallEvent {}
}
