package io.voipcrm.core.call;

import io.voipcrm.core.telephony.Party;
import java.time.Instant;

/**
 * The customer has been left alone in a call that goes on.
 *
 * @param since when the last of the others left
 * @param left who that was
 */
public record Parked(Instant since, Party left) {}
