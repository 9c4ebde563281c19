package io.voipcrm.twilio.simulator.token;

import java.time.Instant;
import java.util.Optional;

/** What an accepted token says: who it is, what they may do, and until when. */
public record VoiceToken(String identity, boolean mayReceive, Optional<String> outgoingApp, Instant expiresAt) {}
