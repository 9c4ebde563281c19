package io.voipcrm.sample.browser;

import java.util.Map;

/** Reads the statistics that the pages give of their connections. */
final class Sound {
    private Sound() {}

    static double inboundBytes(Object stats) {
        return ((Number) ((Map<?, ?>) stats).get("inboundBytes")).doubleValue();
    }
}
