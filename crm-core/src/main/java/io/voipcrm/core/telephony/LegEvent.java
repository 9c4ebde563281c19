package io.voipcrm.core.telephony;

import java.time.Instant;
import java.util.Optional;

/** What has happened to one party's connection within a call. */
public sealed interface LegEvent extends TelephonyEvent {
    CallId call();

    LegId leg();

    Party party();

    @Override
    default Optional<CallId> callId() {
        return Optional.of(call());
    }

    @Override
    default Optional<LegId> legId() {
        return Optional.of(leg());
    }

    /** There is a leg for the party; the CRM notes this itself, and providers need not tell it. */
    record Dialled(CallId call, LegId leg, Party party, Instant at) implements LegEvent {}

    /** The telephone that was dialled rings. */
    record Ringing(CallId call, LegId leg, Party party, Instant at) implements LegEvent {}

    /** The telephone that was dialled was picked up. */
    record Answered(CallId call, LegId leg, Party party, Instant at) implements LegEvent {}

    /**
     * The party has entered the call's conference.
     *
     * @param sequence the provider's number of the message within the conference: of two, the higher one happened later
     */
    record Joined(CallId call, LegId leg, Party party, long sequence, Instant at) implements LegEvent {}

    /** The party has left the call's conference. */
    record Left(CallId call, LegId leg, Party party, long sequence, Instant at) implements LegEvent {}

    /** The party was put on hold and hears music, or hears the others again. */
    record Held(CallId call, LegId leg, Party party, boolean onHold, long sequence, Instant at) implements LegEvent {}

    /** The others don't hear the party, or do again. */
    record Muted(CallId call, LegId leg, Party party, boolean muted, long sequence, Instant at) implements LegEvent {}
}
