package io.voipcrm.web.live;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.MissedCallEvent;
import io.voipcrm.core.missed.MissedCallEvent.MissedCallChanged;
import io.voipcrm.web.missed.MissedCallJson;

/** Tells those who may see calls what changes on the missed-call worklist. */
final class MissedCallFrames {
    private final AccessPolicy access;

    MissedCallFrames(AccessPolicy access) {
        this.access = access;
    }

    static MissedCall itemIn(MissedCallEvent event) {
        if (event instanceof MissedCallChanged changed) {
            return changed.item();
        }
        throw new IllegalArgumentException("No item in " + event);
    }

    Broadcast of(MissedCallEvent event, long position, Scene scene) {
        MissedCall item = itemIn(event);
        return new Broadcast(
                actor -> access.allows(actor, Permission.SEE_CALLS),
                Frame.of("missed_call_changed")
                        .with("position", position)
                        .with("item", MissedCallJson.of(item, scene.view().colleagues()))
                        .done());
    }
}
