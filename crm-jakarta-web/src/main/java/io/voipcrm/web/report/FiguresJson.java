package io.voipcrm.web.report;

import io.voipcrm.core.report.Figures;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Figures as clients see them; averages are null where there is nothing to average. */
record FiguresJson(
        long calls,
        long inbound,
        long outbound,
        long answered,
        long missed,
        long abandoned,
        @Nullable Long averageAnswerSeconds,
        long talks,
        long talkSeconds,
        long holdSeconds,
        long wrapUpSeconds,
        @Nullable Long averageTalkSeconds,
        long answeredWithin20s,
        @Nullable Long serviceLevelPercent) {
    static FiguresJson of(Figures figures) {
        return new FiguresJson(
                figures.calls(),
                figures.inbound(),
                figures.outbound(),
                figures.answered(),
                figures.missed(),
                figures.abandoned(),
                orNull(figures.averageAnswerSeconds()),
                figures.talks(),
                figures.talkSeconds(),
                figures.holdSeconds(),
                figures.wrapUpSeconds(),
                orNull(figures.averageTalkSeconds()),
                figures.answeredWithin20s(),
                orNull(figures.serviceLevelPercent()));
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
