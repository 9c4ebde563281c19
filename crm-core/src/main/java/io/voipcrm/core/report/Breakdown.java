package io.voipcrm.core.report;

import java.util.List;

/** How sums are split; says what their keys are. */
public sealed interface Breakdown {
    /** Stretches of time one after the other, each from its first slot on; keys are their indices from 0. */
    record Stretches(List<Integer> starts) implements Breakdown {
        public Stretches {
            starts = List.copyOf(starts);
        }
    }

    /**
     * Hours of the day; keys are 0 to 23.
     *
     * @param starts the slots from which on a zone keeps an offset
     * @param offsets the offsets from UTC in slots, one for each start
     */
    record HoursOfDay(List<Integer> starts, List<Integer> offsets) implements Breakdown {
        public HoursOfDay {
            starts = List.copyOf(starts);
            offsets = List.copyOf(offsets);
        }
    }

    /**
     * Keys are agents' ids; empty for calls that nobody of the team has answered or placed. Calls count for whoever has,
     * talks, the time in them and wrap-up for whoever had them.
     */
    record Agents() implements Breakdown {}

    /** Keys are the company's numbers; empty for calls that were made elsewhere. */
    record Numbers() implements Breakdown {}

    /** Keys are the names of {@link io.voipcrm.core.call.Outcome}s. */
    record Outcomes() implements Breakdown {}

    /** Keys are the ids of the company's outcome codes; empty for calls that were given none. */
    record Codes() implements Breakdown {}
}
