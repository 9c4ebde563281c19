package io.voipcrm.web.report;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.ReportQuery;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.json.Zones;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client wants to have reported. */
public class ReportParameters {
    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    private @Nullable String zone;

    @QueryParam("by")
    private @Nullable String by;

    @QueryParam("agent")
    private @Nullable String agent;

    @QueryParam("number")
    private @Nullable String number;

    @QueryParam("compare")
    private @Nullable String compare;

    /**
     * The query in the CRM's words.
     *
     * @throws InvalidRequestException naming the parameter that is wrong
     */
    ReportQuery read(ZoneId usual) {
        try {
            return new ReportQuery(
                    day("from", from),
                    day("to", to),
                    Zones.read(zone, usual),
                    given(by)
                            .map(word -> Words.read(Grouping.class, "by", word))
                            .orElse(Grouping.DAY),
                    given(agent).map(ReportParameters::agent),
                    given(number).map(text -> PhoneNumber.of(text.startsWith("+") ? text : "+" + text.strip())),
                    given(compare).filter("previous"::equals).isPresent());
        } catch (InvalidValueException e) {
            throw new InvalidRequestException(e.member(), String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(String name, @Nullable String text) {
        try {
            return LocalDate.parse(given(text).orElse(""));
        } catch (DateTimeParseException e) {
            throw new InvalidRequestException(name, "This is a day, for example 2026-03-02");
        }
    }

    private static UserId agent(String text) {
        try {
            return UserId.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("agent", "This is a number");
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
