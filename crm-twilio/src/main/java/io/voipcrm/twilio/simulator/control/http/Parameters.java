package io.voipcrm.twilio.simulator.control.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a command says besides its name. */
record Parameters(Map<String, String> values) {

    Parameters {
        values = Map.copyOf(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException(name + " is needed"));
    }

    Optional<Duration> seconds(String name) {
        return text(name).map(value -> Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000)));
    }

    int number(String name, int usual) {
        return text(name).map(Integer::valueOf).orElse(usual);
    }

    long longNumber(String name, long usual) {
        return text(name).map(Long::valueOf).orElse(usual);
    }

    double share(String name) {
        double share = text(name).map(Double::valueOf).orElse(1.0);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is a number from 0 to 1");
        }
        return share;
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(required(name));
    }
}
