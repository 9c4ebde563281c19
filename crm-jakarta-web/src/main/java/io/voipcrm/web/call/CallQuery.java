package io.voipcrm.web.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.Words;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of the call log; whatever is left out or empty lets all through. */
public class CallQuery {
    private static final int USUAL_SIZE = 50;

    @QueryParam("limit")
    private @Nullable String limit;

    @QueryParam("cursor")
    private @Nullable String cursor;

    @QueryParam("direction")
    private @Nullable String direction;

    @QueryParam("outcome")
    private @Nullable String outcome;

    @QueryParam("agentId")
    private @Nullable String agentId;

    @QueryParam("q")
    private @Nullable String search;

    @QueryParam("number")
    private @Nullable String number;

    @QueryParam("companyNumber")
    private @Nullable String companyNumber;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("contact")
    private @Nullable String contact;

    @QueryParam("unknown")
    private @Nullable String unknown;

    @QueryParam("code")
    private @Nullable String code;

    @QueryParam("minSeconds")
    private @Nullable String minSeconds;

    @QueryParam("maxSeconds")
    private @Nullable String maxSeconds;

    record Wanted(CallFilter filter, Optional<CallCursor> after, int size) {}

    /**
     * The query in the CRM's words.
     *
     * @throws InvalidRequestException with every parameter that is wrong
     */
    Wanted read() {
        List<FieldError> errors = new ArrayList<>();
        CallFilter filter = filter(errors);
        Optional<CallCursor> after = read("cursor", cursor, CallCursor::parse, errors);
        int size = read("limit", limit, Integer::valueOf, errors).orElse(USUAL_SIZE);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return new Wanted(filter, after, size);
    }

    /**
     * The filters alone, for a list that has no pages.
     *
     * @throws InvalidRequestException with every parameter that is wrong
     */
    CallFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        CallFilter filter = filter(errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return filter;
    }

    private CallFilter filter(List<FieldError> errors) {
        return CallFilter.builder()
                .direction(read("direction", direction, word -> Words.read(Direction.class, "direction", word), errors))
                .outcome(read("outcome", outcome, Outcome::parse, errors))
                .agent(read("agentId", agentId, text -> UserId.of(Long.parseLong(text)), errors))
                .number(read("number", number, CallQuery::digits, errors)
                        .or(() -> read("q", search, CallQuery::digits, errors))
                        .filter(digits -> !digits.isEmpty()))
                .company(read("companyNumber", companyNumber, CallQuery::companyNumber, errors))
                .started(read("from", from, CallQuery::moment, errors), read("to", to, CallQuery::moment, errors))
                .contact(read("contact", contact, text -> ContactId.of(Long.parseLong(text)), errors))
                .stranger(read("unknown", unknown, CallQuery::flag, errors).orElse(false))
                .code(read("code", code, text -> OutcomeCodeId.of(Long.parseLong(text)), errors))
                .talked(
                        read("minSeconds", minSeconds, CallQuery::seconds, errors),
                        read("maxSeconds", maxSeconds, CallQuery::seconds, errors))
                .build();
    }

    /** The plus sign of an address that was typed by hand arrives as a space. */
    private static PhoneNumber companyNumber(String text) {
        return PhoneNumber.of(text.startsWith("+") ? text : "+" + text);
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("from", "This is a moment, for example 2026-03-02T08:00:00Z");
        }
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new InvalidValueException("unknown", "This is true or false");
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    /**
     * The digits as they stand in a full number, without what is dialled before it, at home or abroad; whatever people put
     * between them does not matter.
     */
    private static String digits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            throw new InvalidValueException("number", "This is a number or a part of one");
        }
        return digits.replaceFirst("^0+", "");
    }

    private static <T> Optional<T> read(
            String name, @Nullable String text, Function<String, T> reader, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (InvalidValueException e) {
            errors.add(FieldError.of(name, e));
        } catch (NumberFormatException e) {
            errors.add(new FieldError(name, "This is a number"));
        }
        return Optional.empty();
    }
}
