package io.voipcrm.twilio;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.WebhookRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message's fields, read with care: some of them, and fields beside them, come from whoever wrote the browser's
 * code.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{2,64}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final WebhookRequest request;
    private final Instant at;

    Fields(WebhookRequest request, Clock clock) {
        this.request = request;
        this.at = happened(clock.instant());
    }

    /**
     * The field's only value; absent when missing or empty.
     *
     * @throws InvalidValueException when the field comes twice: one of them is not Twilio's
     */
    Optional<String> field(String name) {
        List<String> values = request.form().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidValueException(name, "This comes once");
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    String required(String name) {
        return field(name).orElseThrow(() -> new InvalidValueException(name, "This is needed"));
    }

    /** One of Twilio's identifiers, for example a CallSid. */
    String id(String name) {
        String value = required(name);
        if (!ID.matcher(value).matches()) {
            throw new InvalidValueException(name, "This has 2 to 64 letters and digits");
        }
        return value;
    }

    LegId leg() {
        return LegId.of(id("CallSid"));
    }

    /** The call that the address names; we wrote it there, and it is signed. */
    CallId call() {
        return namedCall().orElseThrow(() -> new InvalidValueException("call", "The address names a call"));
    }

    Optional<CallId> namedCall() {
        return request.parameter("call").flatMap(Fields::callId);
    }

    /** Whose leg it is, by the address that we gave for it; absent where we gave none. */
    Optional<Party> party() {
        return request.parameter("leg").flatMap(Party::read);
    }

    /** The message's place among those of its conference; 0 when it has none, or one that can't be read. */
    long sequence() {
        return field("SequenceNumber")
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** The call that the browser asks for; absent when that is no call id. */
    Optional<CallId> askedForCall() {
        return field("callId").flatMap(Fields::callId);
    }

    /**
     * When it happened. Twilio says it to the second; while that second lasts, now is the better answer, and nothing
     * seems to have happened before what led to it.
     */
    Instant at() {
        return at;
    }

    private Instant happened(Instant now) {
        return stamp().filter(second -> !now.truncatedTo(ChronoUnit.SECONDS).equals(second))
                .orElse(now);
    }

    private Optional<Instant> stamp() {
        try {
            return field("Timestamp").map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CallId> callId(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(CallId.of(Long.parseLong(text))) : Optional.empty();
    }
}
