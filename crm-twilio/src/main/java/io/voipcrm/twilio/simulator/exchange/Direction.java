package io.voipcrm.twilio.simulator.exchange;

/** Who began a call. */
public enum Direction {
    /** Somebody called the company, or a browser called through the TwiML App. */
    INBOUND("inbound"),
    /** The application asked for the call by REST. */
    OUTBOUND_API("outbound-api"),
    /** A Dial of another call. */
    OUTBOUND_DIAL("outbound-dial");

    private final String wireName;

    Direction(String wireName) {
        this.wireName = wireName;
    }

    /** As fields and JSON say it. */
    public String wireName() {
        return wireName;
    }
}
