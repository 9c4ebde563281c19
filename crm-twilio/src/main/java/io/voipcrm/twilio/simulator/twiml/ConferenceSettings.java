package io.voipcrm.twilio.simulator.twiml;

import java.util.Optional;
import java.util.Set;

/**
 * The attributes of a Conference.
 *
 * @param waitUrl absent: the network's own music; the empty text: silence
 * @param statusCallbackEvents the words of the attribute: start, end, join, leave, mute, hold …
 */
public record ConferenceSettings(
        String name,
        boolean startOnEnter,
        boolean endOnExit,
        boolean muted,
        int maxParticipants,
        Optional<String> waitUrl,
        String waitMethod,
        Optional<String> participantLabel,
        Optional<String> statusCallback,
        String statusCallbackMethod,
        Set<String> statusCallbackEvents) {

    /** The most participants that a conference takes. */
    public static final int MOST_PARTICIPANTS = 250;

    public ConferenceSettings {
        statusCallbackEvents = Set.copyOf(statusCallbackEvents);
    }

    /** A conference of that name with the documented defaults. */
    public static ConferenceSettings named(String name) {
        return new ConferenceSettings(
                name,
                true,
                false,
                false,
                MOST_PARTICIPANTS,
                Optional.empty(),
                "POST",
                Optional.empty(),
                Optional.empty(),
                "POST",
                Set.of());
    }
}
