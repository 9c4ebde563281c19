package io.voipcrm.web.contact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body that describes a contact, for the description of the API; {@link ContactReader} reads it. */
record ContactBody(
        String name,
        @Nullable Long companyId,
        @Nullable String companyName,
        @Nullable List<Phone> phones,
        @Nullable List<Email> emails,
        @Nullable AddressJson address,
        @Nullable List<String> tags,
        @Nullable Long ownerId,
        @Nullable String notes,
        @Nullable Map<String, Object> fields,
        @Nullable Long version) {
    record Phone(
            String number,
            @Nullable String extension,
            @Nullable String label) {}

    record Email(String address, @Nullable String label) {}
}
