package io.voipcrm.twilio.simulator.exchange;

import java.util.Optional;

/** How a conference ended: the documented reason, and with whose leaving. */
public record ConferenceEnd(String reason, Optional<Participant> by) {}
