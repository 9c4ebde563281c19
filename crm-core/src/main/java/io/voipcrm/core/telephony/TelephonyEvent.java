package io.voipcrm.core.telephony;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.Extension;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider says has happened, in the CRM's words. Events of a call arrive late, twice, in parallel and in any
 * order.
 */
public sealed interface TelephonyEvent {
    /** When it happened by the provider's clock, or when it was heard of if the provider does not say. */
    Instant at();

    /** The call that the event names; absent when it names a leg only, or none yet exists. */
    default Optional<CallId> callId() {
        return Optional.empty();
    }

    /** The leg that the event is about; absent when it is about the call as a whole. */
    default Optional<LegId> legId() {
        return Optional.empty();
    }

    /**
     * Whether a call is over once this has happened.
     *
     * @param customer the customer's leg
     * @param agents the legs of the agents who have joined
     */
    default boolean endsCall(LegId customer, Set<LegId> agents) {
        return false;
    }

    /**
     * Somebody dials one of the company's numbers and waits to hear what happens.
     *
     * @param caller absent when withheld
     */
    record CallArrived(LegId leg, Optional<PhoneNumber> caller, PhoneNumber called, Instant at)
            implements TelephonyEvent {
        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }
    }

    /**
     * A colleague's browser telephone dials in.
     *
     * @param extension whose telephone it is, as the provider has verified it
     * @param call the call to join; absent when the browser named none
     */
    record BrowserDialled(LegId leg, Extension extension, Optional<CallId> call, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return call;
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }
    }

    /**
     * Somebody has entered a call's conference.
     *
     * @param agent who of the team it is; absent for the customer
     */
    record ParticipantJoined(CallId call, LegId leg, Optional<UserId> agent, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }
    }

    /** Somebody has left a call's conference. */
    record ParticipantLeft(CallId call, LegId leg, Optional<UserId> agent, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }

        @Override
        public boolean endsCall(LegId customer, Set<LegId> agents) {
            return isOneOf(leg, customer, agents);
        }
    }

    record ConferenceEnded(CallId call, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }

        @Override
        public boolean endsCall(LegId customer, Set<LegId> agents) {
            return true;
        }
    }

    /**
     * A leg is over.
     *
     * @param call absent when the provider's message does not name it: the leg does
     */
    record LegEnded(Optional<CallId> call, LegId leg, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return call;
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }

        @Override
        public boolean endsCall(LegId customer, Set<LegId> agents) {
            return isOneOf(leg, customer, agents);
        }
    }

    /** A leg's time in the conference is over and the provider asks what it shall do next. */
    record DialEnded(CallId call, LegId leg, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
        }

        @Override
        public boolean endsCall(LegId customer, Set<LegId> agents) {
            return isOneOf(leg, customer, agents);
        }
    }

    /** The provider asks what a waiting caller shall hear. Changes nothing. */
    record WaitPolled(CallId call, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }
    }

    /** Something that the CRM has no use for. */
    record Irrelevant(String what, Instant at) implements TelephonyEvent {}

    private static boolean isOneOf(LegId leg, LegId customer, Set<LegId> agents) {
        return leg.equals(customer) || agents.contains(leg);
    }
}
