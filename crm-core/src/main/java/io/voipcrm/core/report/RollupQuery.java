package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;

/**
 * Which sums are wanted.
 *
 * @param from the first slot
 * @param to the slot after the last
 * @param agent only calls that the agent has answered or placed, and what the agent did in others' calls
 * @param number only calls to or from this number of the company
 */
public record RollupQuery(int from, int to, Optional<UserId> agent, Optional<PhoneNumber> number, Breakdown by) {}
