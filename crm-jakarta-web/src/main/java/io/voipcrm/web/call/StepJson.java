package io.voipcrm.web.call;

import io.voipcrm.core.explanation.Step;
import io.voipcrm.web.json.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened in the course of a call, as clients see it. */
record StepJson(
        Instant at,
        String kind,
        String title,
        @Nullable String detail,
        @Nullable Map<String, String> data) {
    static StepJson of(Step step) {
        return new StepJson(
                step.at(),
                Words.of(step.kind()),
                step.title(),
                step.detail().orElse(null),
                step.data().isEmpty() ? null : step.data());
    }
}
