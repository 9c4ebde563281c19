package io.voipcrm.twilio.simulator.exchange;

import java.time.Duration;

/** How long sounds last that nobody really plays. */
final class Sound {

    /** Any recording. */
    static final Duration RECORDING = Duration.ofSeconds(30);

    private static final int CHARACTERS_PER_SECOND = 15;

    private Sound() {}

    static Duration spoken(String text) {
        return Duration.ofSeconds(1 + text.length() / CHARACTERS_PER_SECOND);
    }
}
