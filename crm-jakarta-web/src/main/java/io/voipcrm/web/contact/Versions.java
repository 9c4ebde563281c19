package io.voipcrm.web.contact;

import io.voipcrm.web.json.Fields;

/** Reads which version of something a client has seen. */
final class Versions {
    private Versions() {}

    /** The version; when it is missing or none, the fields know, and this is 0. */
    static long needed(Fields in) {
        boolean given = in.given("version");
        long version = in.wholeNumber("version").orElse(0L);
        if (!given) {
            in.wrong("version", "This is needed");
        }
        return version;
    }
}
