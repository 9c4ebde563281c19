package io.voipcrm.twilio.simulator.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that can mix sound, in the order in which they came. To be used under the exchange's lock. */
public final class Desks {

    private final List<MediaPeer> desks = new ArrayList<>();

    Desks() {}

    public void add(MediaPeer desk) {
        desks.add(desk);
    }

    public void remove(MediaPeer desk) {
        desks.remove(desk);
    }

    /** The oldest page that may make sound; failing that, the oldest. */
    Optional<MediaPeer> choose() {
        return desks.stream().filter(MediaPeer::isAudible).findFirst().or(() -> desks.stream()
                .findFirst());
    }
}
