package io.voipcrm.web.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a call that somebody writes down afterwards. */
final class WrittenCallFields {
    private static final long LONGEST_SECONDS = 86_400;

    private WrittenCallFields() {}

    /** The call, the contact that it names, and what was said; blank for nothing. */
    record Written(
            PhoneNumber number,
            Direction direction,
            Outcome outcome,
            Instant startedAt,
            Duration duration,
            Optional<ContactId> contact,
            String note) {
        /**
         * The call.
         *
         * @param name what the contact is called; absent when none is named
         */
        ManualCall call(Optional<String> name) {
            boolean inbound = direction == Direction.INBOUND;
            return new ManualCall(
                    Optional.empty(),
                    inbound ? Optional.of(number) : Optional.empty(),
                    inbound ? Optional.empty() : Optional.of(number),
                    direction,
                    outcome,
                    duration,
                    Optional.of(startedAt),
                    name.map(known -> new Caller(contact, known)));
        }
    }

    static Written read(Fields in, Country country) {
        Optional<PhoneNumber> number = in.required("number", text -> PhoneNumber.parse(text, country));
        Optional<Direction> direction = in.required("direction", WrittenCallFields::direction);
        Optional<Outcome> outcome = in.required("outcome", WrittenCallFields::outcome);
        Optional<Instant> startedAt = in.required("startedAt", WrittenCallFields::moment);
        Optional<Long> seconds = in.wholeNumber("durationSeconds");
        if (seconds.filter(length -> length < 0 || length > LONGEST_SECONDS).isPresent()) {
            in.wrong("durationSeconds", "A call lasts 0 to 86400 seconds");
        }
        Optional<Long> contact = in.wholeNumber("contactId");
        if (contact.filter(id -> id <= 0).isPresent()) {
            in.wrong("contactId", "An id is a positive number");
        }
        Optional<String> note = in.optional("note", Note::checked);
        if (direction.filter(Direction.OUTBOUND::equals).isPresent()
                && outcome.filter(Outcome.MISSED::equals).isPresent()) {
            in.wrong("outcome", "A call that was placed is not missed; perhaps there was no answer");
        }
        in.check();
        return new Written(
                number.orElseThrow(),
                direction.orElseThrow(),
                outcome.orElseThrow(),
                startedAt.orElseThrow(),
                Duration.ofSeconds(seconds.orElse(0L)),
                contact.map(ContactId::of),
                note.orElse(""));
    }

    private static Direction direction(String word) {
        Direction direction = Words.read(Direction.class, "direction", word);
        if (direction == Direction.INTERNAL) {
            throw new InvalidValueException("direction", "A call with a customer is inbound or outbound");
        }
        return direction;
    }

    private static Outcome outcome(String word) {
        Outcome outcome = Words.read(Outcome.class, "outcome", word);
        if (outcome == Outcome.REFUSED) {
            throw new InvalidValueException("outcome", "Only a call that was dialled here can be refused");
        }
        return outcome;
    }

    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("startedAt", "This is a moment, for example 2026-03-02T08:00:00Z");
        }
    }
}
