package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.twiml.ConferenceSettings;
import java.util.Optional;

/** How somebody joins a conference, with absolute URLs. */
record JoinRequest(ConferenceSettings settings, Optional<String> waitUrl, ConferenceCallback told) {

    static JoinRequest of(ConferenceSettings settings, DocumentBase base) {
        return new JoinRequest(
                settings,
                settings.waitUrl().map(url -> url.isBlank() ? "" : base.resolve(url)),
                new ConferenceCallback(
                        settings.statusCallback().map(base::resolve),
                        settings.statusCallbackMethod(),
                        settings.statusCallbackEvents()));
    }
}
