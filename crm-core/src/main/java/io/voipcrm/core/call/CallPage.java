package io.voipcrm.core.call;

import java.util.List;
import java.util.Optional;

/**
 * A part of the call log.
 *
 * @param next where to read on; absent on the last page
 */
public record CallPage(List<Call> calls, Optional<CallCursor> next) {
    public CallPage {
        calls = List.copyOf(calls);
    }
}
