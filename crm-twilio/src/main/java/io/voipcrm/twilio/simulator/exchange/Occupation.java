package io.voipcrm.twilio.simulator.exchange;

/** What a call is engaged in besides its document: a conference, or a Dial. */
@FunctionalInterface
interface Occupation {

    Occupation NONE = departure -> {};

    /** The call turns away from it. */
    void leave(Departure departure);

    /** Why a call turns away. */
    enum Departure {
        HUNG_UP,
        REDIRECTED,
        KICKED,
        CONFERENCE_ENDED_BY_API,
        CONFERENCE_ENDED_BY_PARTICIPANT
    }
}
