package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.telephony.CallId;

/** Something that has happened to a call. */
public sealed interface CallEvent extends CrmEvent {
    CallId callId();

    /** It rings, for the first time or again, at everyone for whom {@link Ringing#ringsAt} says so. */
    record CallRinging(Call call) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** An agent has taken it and is about to connect. */
    record CallClaimed(Call call, UserId agent, String agentName) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** It no longer rings at this agent's. */
    record CallDeclined(CallId callId, UserId agent) implements CallEvent {}

    /** Customer and agent are connected. */
    record CallAnswered(Call call, UserId agent, String agentName) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** An agent talks in it from now on: the first one, a colleague who came later, or one who has come back. */
    record TalkBegun(Call call, UserId agent, String agentName) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** An agent no longer talks in it, whether or not it goes on. */
    record TalkEnded(CallId callId, UserId agent, String agentName) implements CallEvent {}

    /** Who is in it, who is on hold or muted, whom it is handed over to, or that it was parked has changed. */
    record CallChanged(Call call) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** It is over; also sent again when a late message has shown how it really went. */
    record CallEnded(Call call) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** Somebody has said whose call it is, or that it was nobody's who is known. */
    record CallLinked(Call call, UserId by) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** Somebody has corrected what was written down about it. */
    record CallCorrected(Call call, UserId by) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }

    /** It was written down by mistake, and no longer stands in the log. */
    record CallRemoved(CallId callId, UserId by) implements CallEvent {}

    /** It was sorted into a class, or out of one, when it was wrapped up. */
    record CallClassed(Call call, UserId by) implements CallEvent {
        @Override
        public CallId callId() {
            return call.id();
        }
    }
}
