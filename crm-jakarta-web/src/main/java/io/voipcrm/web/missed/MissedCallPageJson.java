package io.voipcrm.web.missed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the missed-call worklist.
 *
 * @param next the cursor of the next part, null on the last
 */
record MissedCallPageJson(
        List<MissedCallJson> items, @Nullable String next) {}
