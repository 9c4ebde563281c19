package io.voipcrm.web.json;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.paging.TimeCursor;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list that is ordered by time a client wants to see. */
public class PageQuery {
    private static final int USUAL_SIZE = 50;

    @QueryParam("limit")
    private @Nullable String limit;

    @QueryParam("cursor")
    private @Nullable String cursor;

    /**
     * How many items; 50 unless asked for otherwise.
     *
     * @throws InvalidRequestException when it is no number
     */
    public int size() {
        try {
            return text(limit).map(Integer::valueOf).orElse(USUAL_SIZE);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("limit", "This is a number");
        }
    }

    /**
     * Where to read on; empty for the beginning.
     *
     * @throws InvalidRequestException when that is no cursor
     */
    public Optional<TimeCursor> after() {
        try {
            return text(cursor).map(TimeCursor::parse);
        } catch (InvalidValueException e) {
            throw new InvalidRequestException("cursor", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> text(@Nullable String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }
}
