package io.voipcrm.web.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies that the API takes besides that of a contact, for its description. */
final class ContactBodies {
    private ContactBodies() {}

    record Pair(long first, long second) {}

    record Merge(long keep, long keepVersion, long other, long otherVersion, ContactBody contact) {}

    record CompanyBody(
            String name,
            @Nullable String website,
            @Nullable String phone,
            @Nullable AddressJson address,
            @Nullable String notes,
            @Nullable Long version) {}

    record FieldBody(
            String key,
            String label,
            String type,
            @Nullable List<String> choices,
            @Nullable Boolean required,
            @Nullable Long position,
            @Nullable Boolean archived) {}

    record ViewBody(
            String name,
            String query,
            @Nullable List<String> columns,
            @Nullable Boolean shared) {}
}
