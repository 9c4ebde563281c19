package io.voipcrm.core.report;

import java.util.OptionalLong;

/**
 * The figures of a report, as {@link Figure} defines them; times are in seconds.
 *
 * @param averageAnswerSeconds absent when no call that came over the telephone was answered
 * @param averageTalkSeconds absent when nobody talked
 * @param serviceLevelPercent absent when no call came over the telephone
 */
public record Figures(
        long calls,
        long inbound,
        long outbound,
        long answered,
        long missed,
        long abandoned,
        OptionalLong averageAnswerSeconds,
        long talks,
        long talkSeconds,
        long holdSeconds,
        long wrapUpSeconds,
        OptionalLong averageTalkSeconds,
        long answeredWithin20s,
        OptionalLong serviceLevelPercent) {
    private static final long SECOND = 1_000;

    /** Figures of calls, whoever was in them. */
    public static Figures of(Sums sums) {
        return of(sums, sums.talked(), sums.answered());
    }

    /** Figures of an agent: the time that the agent talked, in whosever calls. */
    public static Figures ofAgent(Sums sums) {
        return of(sums, sums.spoken(), sums.talks());
    }

    private static Figures of(Sums sums, long talked, long conversations) {
        return new Figures(
                sums.calls(),
                sums.inbound(),
                sums.outbound(),
                sums.answered(),
                sums.missed(),
                sums.abandoned(),
                average(sums.waited(), sums.taken()),
                sums.talks(),
                rounded(talked, SECOND),
                rounded(sums.held(), SECOND),
                rounded(sums.wrappedUp(), SECOND),
                average(talked, conversations),
                sums.answeredSoon(),
                sums.arrived() == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(rounded(sums.answeredSoon() * 100, sums.arrived())));
    }

    private static OptionalLong average(long milliseconds, long of) {
        return of == 0 ? OptionalLong.empty() : OptionalLong.of(rounded(milliseconds, of * SECOND));
    }

    private static long rounded(long value, long unit) {
        return (value + unit / 2) / unit;
    }
}
