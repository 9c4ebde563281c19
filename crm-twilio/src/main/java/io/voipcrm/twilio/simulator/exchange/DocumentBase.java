package io.voipcrm.twilio.simulator.exchange;

import java.net.URI;

/** The URL that a document came from; empty if it came with a REST call. */
record DocumentBase(String url) {

    static final DocumentBase NONE = new DocumentBase("");

    /**
     * The absolute form of a URL in the document.
     *
     * @throws IllegalArgumentException if it is no URL, or relative in a document without an address
     */
    String resolve(String target) {
        URI resolved = url.isEmpty() ? URI.create(target) : URI.create(url).resolve(target);
        if (!resolved.isAbsolute()) {
            throw new IllegalArgumentException("A relative URL has nothing to be relative to: " + target);
        }
        return resolved.toString();
    }
}
