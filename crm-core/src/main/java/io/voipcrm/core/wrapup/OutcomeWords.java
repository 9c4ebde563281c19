package io.voipcrm.core.wrapup;

import io.voipcrm.core.InvalidValueException;

/**
 * What an admin says of an outcome.
 *
 * @param label 1 to 60 characters
 * @param position where it stands among the others, 0 to 10,000
 * @param active whether calls may be sorted into it from now on
 */
public record OutcomeWords(String label, Tone tone, int position, boolean active) {
    public OutcomeWords {
        label = label.strip();
        if (label.isEmpty() || label.length() > 60) {
            throw new InvalidValueException("label", "A label has 1 to 60 characters");
        }
        if (position < 0 || position > 10_000) {
            throw new InvalidValueException("position", "A position is between 0 and 10,000");
        }
    }
}
