package io.voipcrm.web.live;

import io.voipcrm.web.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to a client.
 *
 * @param about what it tells the state of: a later frame about the same replaces it while it waits to be sent; null
 *     when every one counts
 */
record Frame(String text, @Nullable String about) {

    static Members of(String type) {
        return new Members(type);
    }

    /** The members of a frame in the making. */
    static final class Members {
        private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

        private Members(String type) {
            members.put("type", type);
        }

        Members with(String member, @Nullable Object value) {
            members.put(member, value);
            return this;
        }

        Frame done() {
            return new Frame(JsonText.of(members), null);
        }

        Frame about(String subject) {
            return new Frame(JsonText.of(members), subject);
        }
    }
}
