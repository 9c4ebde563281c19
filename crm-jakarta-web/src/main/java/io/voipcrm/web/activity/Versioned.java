package io.voipcrm.web.activity;

import io.voipcrm.web.json.Fields;
import java.util.Optional;

/** A text that a client has changed, and the version it has read. */
record Versioned(String text, long version) {
    static Versioned read(Fields body) {
        Optional<String> text = body.required("text", words -> words);
        Optional<Long> version = body.wholeNumber("version");
        if (version.isEmpty()) {
            body.wrong("version", "This is needed");
        }
        body.check();
        return new Versioned(text.orElseThrow(), version.orElseThrow());
    }
}
