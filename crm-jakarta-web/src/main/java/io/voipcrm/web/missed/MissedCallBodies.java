package io.voipcrm.web.missed;

/** What {@code /api/missed-calls} takes and gives besides the items, for the description of the API. */
final class MissedCallBodies {
    private MissedCallBodies() {}

    /**
     * An item is closed.
     *
     * @param reason why nobody has to call back, 1 to 500 characters
     */
    record Close(String reason) {}

    /**
     * How much there is to do.
     *
     * @param mine what the caller has taken of it
     */
    record Summary(long open, long mine) {}
}
