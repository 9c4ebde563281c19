package io.voipcrm.twilio.simulator.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists begin with what happened last. */
final class Newest {

    private Newest() {}

    static <T> List<T> first(List<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }
}
