package io.voipcrm.web.contact;

import io.voipcrm.core.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Where letters go. */
record AddressJson(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {
    static AddressJson of(PostalAddress address) {
        return new AddressJson(
                address.street().orElse(null),
                address.postalCode().orElse(null),
                address.city().orElse(null),
                address.region().orElse(null),
                address.country().orElse(null));
    }
}
