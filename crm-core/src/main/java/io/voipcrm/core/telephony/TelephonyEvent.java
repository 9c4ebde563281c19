package io.voipcrm.core.telephony;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.Extension;
import java.time.Instant;
import java.util.Optional;

/**
 * What a provider says has happened, in the CRM's words. Events of a call arrive late, twice, in parallel and in any
 * order.
 */
public sealed interface TelephonyEvent
        permits TelephonyEvent.CallArrived,
                TelephonyEvent.BrowserDialled,
                TelephonyEvent.ConferenceEnded,
                TelephonyEvent.LegEnded,
                TelephonyEvent.DialEnded,
                TelephonyEvent.DialAsked,
                TelephonyEvent.WaitPolled,
                TelephonyEvent.Irrelevant,
                LegEvent {
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

    record ConferenceEnded(CallId call, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
        }
    }

    /**
     * A leg is over.
     *
     * @param call absent when the provider's message does not name it: the leg does
     * @param party absent when the message does not say whose leg it was
     */
    record LegEnded(Optional<CallId> call, LegId leg, Optional<Party> party, LegEnd end, Instant at)
            implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return call;
        }

        @Override
        public Optional<LegId> legId() {
            return Optional.of(leg);
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
    }

    /**
     * The CRM is about to have a number dialled. It notes this itself before it asks the provider, so that nobody is
     * dialled twice.
     */
    record DialAsked(CallId call, Party party, Instant at) implements TelephonyEvent {
        @Override
        public Optional<CallId> callId() {
            return Optional.of(call);
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
}
