package io.voipcrm.web.contact;

import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is written down about a contact. */
record ContactJson(
        long id,
        String name,
        @Nullable NamedJson company,
        List<PhoneJson> phones,
        List<EmailJson> emails,
        List<String> tags,
        @Nullable PersonJson owner,
        Instant createdAt,
        Instant updatedAt,
        long version,
        @Nullable Instant trashedAt,
        @Nullable AddressJson address,
        String notes,
        Map<String, Object> fields,
        @Nullable PersonJson createdBy,
        @Nullable PersonJson updatedBy,
        @Nullable UndoableMergeJson undoableMerge) {

    /** A merge that whoever asks may undo. */
    record UndoableMergeJson(
            long mergeId, Instant undoUntil, @Nullable PersonJson by, String otherName) {}
}
