package io.voipcrm.core.call;

import java.time.Duration;

/**
 * Figures of a period, counted as the reports count them: calls between colleagues are left out.
 *
 * @param total calls that started in it
 * @param answered those that were connected
 * @param missed those that ended {@link Outcome#MISSED}
 * @param averageTalk of the answered that are over; zero when there is none
 * @param averageAnswer how long those waited who called by telephone and were answered; zero when there is none. Whoever
 *     was called by us, or whose call was written down by hand, waited for nobody
 */
public record CallStatistics(long total, long answered, long missed, Duration averageTalk, Duration averageAnswer) {}
