package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;

/** What came of an agent's wish to take a ringing call. */
public sealed interface AnswerResult {
    /** The call is the agent's, who has {@link CallSettings#claimLease()} to connect. */
    record Claimed(Call call) implements AnswerResult {}

    /** Somebody else was first. */
    record TakenBy(UserId agent, String agentName) implements AnswerResult {}

    /** The customer is gone, or the server has stopped ringing. */
    record Over(Call call) implements AnswerResult {}

    /** The agent is busy with another call. */
    record Busy() implements AnswerResult {}
}
