package io.voipcrm.twilio.simulator.exchange;

import java.util.Optional;
import java.util.Set;

/** Who is told of a conference's changes, and of which: start, end, join, leave, mute, hold. */
record ConferenceCallback(Optional<String> url, String method, Set<String> events) {}
