package io.voipcrm.web.wrapup;

import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.web.json.Words;

/**
 * One of the ways in which calls come out, in the company's own words.
 *
 * @param tone whether it is good for the company, in one word
 * @param active whether calls may be sorted into it from now on
 */
public record OutcomeJson(long id, String label, String tone, int position, boolean active) {
    static OutcomeJson of(OutcomeCode outcome) {
        return new OutcomeJson(
                outcome.id().value(),
                outcome.label(),
                Words.of(outcome.words().tone()),
                outcome.words().position(),
                outcome.active());
    }
}
