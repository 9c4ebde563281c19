package io.voipcrm.twilio.simulator.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as Twilio writes them: RFC 2822, GMT, whole seconds. */
public final class TwilioTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TwilioTime() {}

    public static String format(Instant time) {
        return FORMAT.format(time);
    }
}
