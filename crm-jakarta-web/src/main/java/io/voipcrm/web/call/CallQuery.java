package io.voipcrm.web.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.Words;
import jakarta.ws.rs.QueryParam;
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
    private @Nullable String number;

    record Wanted(CallFilter filter, Optional<CallCursor> after, int size) {}

    /**
     * The query in the CRM's words.
     *
     * @throws InvalidRequestException with every parameter that is wrong
     */
    Wanted read() {
        List<FieldError> errors = new ArrayList<>();
        CallFilter filter = new CallFilter(
                read("direction", direction, word -> Words.read(Direction.class, "direction", word), errors),
                read("outcome", outcome, Outcome::parse, errors),
                read("agentId", agentId, text -> UserId.of(Long.parseLong(text)), errors),
                read("q", number, CallQuery::digits, errors).filter(digits -> !digits.isEmpty()));
        Optional<CallCursor> after = read("cursor", cursor, CallCursor::parse, errors);
        int size = read("limit", limit, Integer::valueOf, errors).orElse(USUAL_SIZE);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return new Wanted(filter, after, size);
    }

    /** Numbers are kept as digits: whatever people put between them does not matter. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
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
