package io.voipcrm.web.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a call that was made outside the system. */
final class ManualCallFields {
    /** What older clients send for a colleague's own end. */
    private static final Pattern OWN_END = Pattern.compile("(client:.{1,64})|([0-9]{3,6})");

    private static final long LONGEST_SECONDS = 86_400;

    private ManualCallFields() {}

    static ManualCall read(Fields in, Country country) {
        Optional<LegId> leg = in.optional("callSid", LegId::of);
        Optional<Optional<PhoneNumber>> from = in.required("from", text -> party("from", text, country));
        Optional<Optional<PhoneNumber>> to = in.required("to", text -> party("to", text, country));
        Optional<Direction> direction =
                in.required("direction", word -> Words.read(Direction.class, "direction", word));
        Optional<Outcome> outcome = in.required("status", Outcome::parse);
        Optional<Long> seconds = in.wholeNumber("duration");
        if (seconds.filter(length -> length < 0 || length > LONGEST_SECONDS).isPresent()) {
            in.wrong("duration", "A call lasts 0 to 86400 seconds");
        }
        in.check();
        return new ManualCall(
                leg,
                from.orElseThrow(),
                to.orElseThrow(),
                direction.orElseThrow(),
                outcome.orElseThrow(),
                Duration.ofSeconds(seconds.orElse(0L)));
    }

    private static Optional<PhoneNumber> party(String member, String text, Country country) {
        if (text.isBlank() || OWN_END.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PhoneNumber.parse(text, country));
        } catch (InvalidValueException e) {
            throw new InvalidValueException(member, String.valueOf(e.getMessage()));
        }
    }
}
