package io.voipcrm.web.json;

import java.util.function.LongFunction;

/** Reads the id in a path. */
public final class PathId {
    private PathId() {}

    /**
     * The id.
     *
     * @throws InvalidRequestException when it is not a positive number
     */
    public static <T> T read(String text, LongFunction<T> id) {
        try {
            long number = Long.parseLong(text);
            if (number > 0) {
                return id.apply(number);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is not positive.
        }
        throw new InvalidRequestException("id", "An id is a positive number");
    }
}
