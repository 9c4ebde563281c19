package io.voipcrm.core.telephony;

import io.voipcrm.core.access.UserId;

/** What a leg shall do next. */
public sealed interface CallInstruction {
    /** Waits in the call's conference with music until an agent comes. */
    record WaitForAgent(CallId call) implements CallInstruction {}

    /** The agent's leg enters the call's conference; the conference goes on when the agent leaves. */
    record JoinCall(CallId call, UserId agent) implements CallInstruction {}

    /** Music while waiting. */
    record PlayHoldMusic() implements CallInstruction {}

    /** Says that nobody can take the call, and hangs up. */
    record SayNobodyAvailable() implements CallInstruction {}

    /** Says why the leg is refused, and hangs up. */
    record Refuse(String reason) implements CallInstruction {}

    record HangUp() implements CallInstruction {}

    /** Nothing: the message was for information. */
    record Nothing() implements CallInstruction {}
}
