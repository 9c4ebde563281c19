package io.voipcrm.web.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the time zone of a request. */
public final class Zones {
    private Zones() {}

    /**
     * The zone.
     *
     * @param text an IANA name such as {@code Europe/Stockholm}; nothing for the usual one
     * @throws InvalidRequestException when there is no such zone
     */
    public static ZoneId read(@Nullable String text, ZoneId usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidRequestException("zone", "This is a time zone, for example Europe/Stockholm");
        }
    }
}
