package io.voipcrm.web.call;

import org.jspecify.annotations.Nullable;

/** The bodies that {@code /api/calls} takes, for the description of the API. */
final class CallBodies {
    private CallBodies() {}

    /**
     * A call to be placed.
     *
     * @param to a number as people write it, or a colleague's extension
     * @param from which of the company's numbers is shown; left out for the first
     */
    record Placed(String to, @Nullable String from) {}

    record Switch(boolean on) {}

    /**
     * Somebody to be asked into a call: one of the last two.
     *
     * @param kind {@code transfer}, {@code consult} or {@code add}
     */
    record Invitation(
            String kind, @Nullable Long userId, @Nullable String number) {}
}
