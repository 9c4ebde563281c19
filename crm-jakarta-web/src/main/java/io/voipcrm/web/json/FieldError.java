package io.voipcrm.web.json;

import io.voipcrm.core.InvalidValueException;

/**
 * What is wrong with one member of a request.
 *
 * @param field the member's name, or {@code body} when no member can be named
 */
public record FieldError(String field, String message) {
    /** What the CRM says about the value of a member. */
    public static FieldError of(String field, InvalidValueException refusal) {
        return new FieldError(field, String.valueOf(refusal.getMessage()));
    }
}
