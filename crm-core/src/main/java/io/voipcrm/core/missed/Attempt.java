package io.voipcrm.core.missed;

import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that was missed.
 *
 * @param at when it began
 */
public record Attempt(
        CallId call, Optional<PhoneNumber> number, Optional<Caller> caller, Instant at, MissedReason reason) {}
