package io.voipcrm.web.activity;

import io.voipcrm.core.activity.Edit;
import io.voipcrm.core.activity.Edit.Outdated;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers whoever has changed something that others may change too. */
final class Edits {
    private Edits() {}

    /**
     * What it is now; or, when somebody was faster, a problem that shows what that is.
     *
     * @param what a word for it, for people
     */
    static <T> Response answer(Edit<T> edit, String what, Function<T, ? extends Record> show) {
        if (edit instanceof Saved<T> saved) {
            return Response.ok(show.apply(saved.now())).build();
        }
        if (edit instanceof Outdated<T> outdated) {
            return new Problem(
                            Status.CONFLICT.getStatusCode(),
                            "This " + what + " was changed while you were typing",
                            List.of(),
                            Map.of("current", show.apply(outdated.current())))
                    .response()
                    .build();
        }
        throw new IllegalArgumentException("No answer for " + edit);
    }
}
