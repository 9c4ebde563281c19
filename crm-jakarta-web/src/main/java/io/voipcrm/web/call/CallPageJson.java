package io.voipcrm.web.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the call log, newest first.
 *
 * @param next the cursor of the next part, null on the last
 */
record CallPageJson(List<CallJson> items, @Nullable String next) {}
