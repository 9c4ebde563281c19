package io.voipcrm.web.activity;

import io.voipcrm.web.call.CallJson;
import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of lists; {@code next} is the cursor of the next part, null on the last. */
final class ActivityPages {
    private ActivityPages() {}

    record Tasks(List<TaskJson> items, @Nullable String next) {}

    record Timeline(List<Item> items, @Nullable String next) {}

    /**
     * Something in a contact's story.
     *
     * @param kind {@code call}, {@code note}, {@code task} or {@code change}: which of the others is there
     */
    record Item(
            String kind,
            Instant at,
            @Nullable PersonJson by,
            @Nullable CallJson call,
            @Nullable NoteJson note,
            @Nullable TaskJson task,
            @Nullable Change change) {}

    /** What was done to the contact: which members say something else now. */
    record Change(String what, List<Member> members) {}

    /** A member as it was and is, as people read it; null when empty. */
    record Member(
            String member, @Nullable String from, @Nullable String to) {}
}
