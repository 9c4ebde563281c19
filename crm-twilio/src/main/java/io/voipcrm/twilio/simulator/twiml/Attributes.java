package io.voipcrm.twilio.simulator.twiml;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The attributes of an element, typed. */
record Attributes(Element element) {

    Optional<String> text(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    Optional<String> filled(String name) {
        return text(name).filter(value -> !value.isBlank());
    }

    boolean flag(String name, boolean absent) {
        return text(name).map("true"::equals).orElse(absent);
    }

    int number(String name, int absent) {
        try {
            return text(name).map(String::trim).map(Integer::valueOf).orElse(absent);
        } catch (NumberFormatException e) {
            throw new TwimlException(
                    TwimlException.NOT_TWIML, name + " must be a number: " + element.getAttribute(name));
        }
    }

    Duration seconds(String name, int absent) {
        return Duration.ofSeconds(number(name, absent));
    }

    Set<String> words(String name, String absent) {
        return Set.copyOf(List.of(text(name).orElse(absent).trim().split("\\s+", -1)));
    }

    String method(String name) {
        return text(name).filter("GET"::equals).orElse("POST");
    }
}
