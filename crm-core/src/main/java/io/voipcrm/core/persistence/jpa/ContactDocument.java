package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.core.event.RecordCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written down about a contact and neither sorted by nor joined, as one JSON document of its row. */
record ContactDocument(
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        Optional<PostalAddress> address,
        List<String> tags,
        String notes,
        Map<String, String> fields) {
    private static final RecordCodec CODEC = new RecordCodec(List.of(ContactDocument.class));

    /** A character that JSON can write, and PostgreSQL can't keep. */
    private static final String NEVER_KEPT = "\\u0000";

    static ContactDocument of(ContactDetails details) {
        return new ContactDocument(
                details.phones(),
                details.emails(),
                details.address(),
                details.tags(),
                details.notes(),
                details.fields());
    }

    static ContactDocument read(String json) {
        return CODEC.decode(json, ContactDocument.class);
    }

    String json() {
        return CODEC.encode(this).replace(NEVER_KEPT, "\\ufffd");
    }
}
