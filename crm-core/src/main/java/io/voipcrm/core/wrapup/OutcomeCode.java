package io.voipcrm.core.wrapup;

import io.voipcrm.core.call.OutcomeCodeId;

/** One of the ways in which the company's calls come out, in the company's own words. */
public record OutcomeCode(OutcomeCodeId id, OutcomeWords words) {
    public String label() {
        return words.label();
    }

    /** Whether calls may be sorted into it from now on. */
    public boolean active() {
        return words.active();
    }
}
