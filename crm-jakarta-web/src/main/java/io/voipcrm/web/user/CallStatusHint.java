package io.voipcrm.web.user;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What an older client says about its user's call. The provider's word counts, so only the wish to let go of a call is
 * acted upon.
 */
record CallStatusHint(boolean endCall) {

    /** Reads {@code {endCall: true}}, or the call that the user is said to be in. */
    static CallStatusHint read(Fields in, Country country) {
        if (in.given("endCall")) {
            if (!in.flag("endCall").orElse(false)) {
                in.wrong("endCall", "This is true, or is left out");
            }
            in.check();
            return new CallStatusHint(true);
        }
        in.required("callSid", LegId::of);
        in.optional("callerNumber", text -> PhoneNumber.parse(text, country));
        in.required("direction", word -> Words.read(Direction.class, "direction", word));
        in.optional("startTime", CallStatusHint::time);
        in.check();
        return new CallStatusHint(false);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("startTime", "A time is written like 2026-11-01T09:30:00.000Z");
        }
    }
}
