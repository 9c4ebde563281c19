package io.voipcrm.core.call;

import java.time.Duration;

/**
 * Figures of a period.
 *
 * @param total calls that started in it
 * @param answered those that were connected
 * @param missed those that ended {@link Outcome#MISSED}
 * @param averageTalk of the answered that are over; zero when there is none
 * @param averageAnswer how long the answered waited; zero when there is none
 */
public record CallStatistics(long total, long answered, long missed, Duration averageTalk, Duration averageAnswer) {}
