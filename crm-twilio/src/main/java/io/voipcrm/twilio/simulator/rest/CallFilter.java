package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which calls a list is to show. */
final class CallFilter {

    private CallFilter() {}

    static Predicate<Call> of(RestRequest request) {
        return text(request, "Status", call -> Optional.of(call.status().wireName()))
                .and(text(request, "From", call -> Optional.of(call.parties().from())))
                .and(text(request, "To", call -> Optional.of(call.parties().to())))
                .and(text(request, "ParentCallSid", call -> call.parties().parentSid()))
                .and(time(request, "StartTime", call -> call.answeredAt().or(call::endedAt)))
                .and(time(request, "EndTime", Call::endedAt));
    }

    private static Predicate<Call> text(RestRequest request, String name, Function<Call, Optional<String>> value) {
        Optional<String> wanted = request.parameter(name);
        return call -> wanted.isEmpty() || wanted.equals(value.apply(call));
    }

    /** A time is an instant, in UTC, or a day; without a sign behind the name, the whole of that day is meant. */
    private static Predicate<Call> time(RestRequest request, String name, Function<Call, Optional<Instant>> value) {
        Optional<Instant> on = request.parameter(name).map(CallFilter::instant);
        Optional<Instant> before = request.parameter(name + "<").map(CallFilter::instant);
        Optional<Instant> after = request.parameter(name + ">").map(CallFilter::instant);
        if (on.isEmpty() && before.isEmpty() && after.isEmpty()) {
            return call -> true;
        }
        return call -> value.apply(call)
                .filter(at ->
                        on.isEmpty() || on.get().truncatedTo(ChronoUnit.DAYS).equals(at.truncatedTo(ChronoUnit.DAYS)))
                .filter(at -> before.isEmpty() || !at.isAfter(before.get()))
                .filter(at -> after.isEmpty() || !at.isBefore(after.get()))
                .isPresent();
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toInstant(ZoneOffset.UTC)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new RestException(400, 20001, "Not a time: " + text);
        }
    }
}
