package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.report.Breakdown;
import java.util.List;
import java.util.stream.Collectors;

/** What sums are grouped by, as SQL over a row's slot, agent, number, outcome and code. */
record RollupKey(String expression, List<Object> parameters) {
    private static final String NUMBERS = "cast(string_to_array(cast(?%d as text), ',') as integer[])";

    static RollupKey of(Breakdown by) {
        if (by instanceof Breakdown.Stretches stretches) {
            return new RollupKey(
                    "width_bucket(slot, " + NUMBERS.formatted(1) + ") - 1", List.of(text(stretches.starts())));
        }
        if (by instanceof Breakdown.HoursOfDay hours) {
            String offset = "(" + NUMBERS.formatted(2) + ")[width_bucket(slot, " + NUMBERS.formatted(1) + ")]";
            return new RollupKey(
                    "mod(slot + " + offset + ", 96) / 4", List.of(text(hours.starts()), text(hours.offsets())));
        }
        if (by instanceof Breakdown.Agents) {
            return new RollupKey("agent_id", List.of());
        }
        if (by instanceof Breakdown.Codes) {
            return new RollupKey("code_id", List.of());
        }
        return new RollupKey(by instanceof Breakdown.Numbers ? "number" : "outcome", List.of());
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
