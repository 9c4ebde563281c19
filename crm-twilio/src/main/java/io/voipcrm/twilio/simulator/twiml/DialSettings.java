package io.voipcrm.twilio.simulator.twiml;

import java.time.Duration;
import java.util.Optional;

/**
 * The attributes of a Dial.
 *
 * @param action asked when the Dial ends; relative to the document
 * @param timeout how long parties ring
 * @param timeLimit how long the parties may talk
 */
public record DialSettings(
        Optional<String> action,
        String method,
        Duration timeout,
        Duration timeLimit,
        boolean answerOnBridge,
        Optional<String> callerId) {}
