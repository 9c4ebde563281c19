package io.voipcrm.web.dialling;

import io.voipcrm.web.call.PersonJson;
import org.jspecify.annotations.Nullable;

/**
 * What would come of dialling something.
 *
 * @param e164 null when it is no number
 * @param display as people of the company's country write it; what was typed when it is no number
 * @param country two letters, null when it belongs to none
 * @param reason why it is refused; null when it is allowed
 * @param message the reason in plain words
 * @param colleague whose extension it is; null when it is nobody's
 */
record DialCheckJson(
        @Nullable String e164,
        String display,
        @Nullable String country,
        boolean allowed,
        @Nullable String reason,
        @Nullable String message,
        @Nullable PersonJson colleague) {}
