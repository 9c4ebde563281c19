package io.voipcrm.web.call;

import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.web.json.Words;

/**
 * What came of a call, in the company's own words.
 *
 * @param tone whether it is good for the company, in one word
 */
public record CallCodeJson(long id, String label, String tone) {
    public static CallCodeJson of(OutcomeCode outcome) {
        return new CallCodeJson(
                outcome.id().value(), outcome.label(), Words.of(outcome.words().tone()));
    }
}
