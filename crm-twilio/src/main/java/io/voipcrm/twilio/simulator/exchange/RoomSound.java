package io.voipcrm.twilio.simulator.exchange;

import java.util.List;
import java.util.Optional;

/** Who hears whom in a conference at a moment. */
public record RoomSound(String room, List<LegSound> legs) {

    public RoomSound {
        legs = List.copyOf(legs);
    }

    /**
     * What one leg hears and who hears it.
     *
     * @param label the participant's label; the empty text if it has none
     * @param music whether music is to be mixed for it; pages that play their own music need none
     * @param others whether it hears the others
     * @param ringBack whether it hears that somebody is being called
     * @param heard whether the others hear it
     * @param voice whether a voice is to be mixed in its place, since it has none of its own
     * @param coaches the only leg that hears it; empty: everybody does
     */
    public record LegSound(
            String legSid,
            String label,
            boolean music,
            boolean others,
            boolean ringBack,
            boolean heard,
            boolean voice,
            Optional<String> coaches) {}
}
