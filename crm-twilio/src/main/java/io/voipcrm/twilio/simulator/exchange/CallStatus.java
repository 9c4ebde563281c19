package io.voipcrm.twilio.simulator.exchange;

/** Where a call stands. A terminal status never changes. */
public enum CallStatus {
    QUEUED("queued", ""),
    RINGING("ringing", ""),
    IN_PROGRESS("in-progress", ""),
    COMPLETED("completed", "200"),
    BUSY("busy", "486"),
    NO_ANSWER("no-answer", "487"),
    FAILED("failed", "404"),
    CANCELED("canceled", "487");

    private final String wireName;
    private final String sipResponseCode;

    CallStatus(String wireName, String sipResponseCode) {
        this.wireName = wireName;
        this.sipResponseCode = sipResponseCode;
    }

    /** As fields and JSON say it. */
    public String wireName() {
        return wireName;
    }

    public boolean isTerminal() {
        return compareTo(COMPLETED) >= 0;
    }

    String sipResponseCode() {
        return sipResponseCode;
    }
}
