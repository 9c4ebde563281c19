package io.voipcrm.web.call;

import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Who the customer is.
 *
 * @param id null when a host's own directory knows the name only
 */
public record CallContactJson(@Nullable Long id, String name) {
    public static CallContactJson of(Caller caller) {
        return new CallContactJson(caller.contact().map(ContactId::value).orElse(null), caller.name());
    }
}
