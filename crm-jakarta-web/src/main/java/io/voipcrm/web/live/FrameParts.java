package io.voipcrm.web.live;

import java.util.Optional;

/**
 * Puts a client's frame together from the parts it comes in, up to 64 KB. (Open Liberty does not keep to the largest
 * size that an endpoint states.) For one thread at a time, as servers call.
 */
final class FrameParts {
    static final int LARGEST = 64 * 1024;

    private final StringBuilder text = new StringBuilder();

    /**
     * Takes the next part.
     *
     * @return the whole frame with its last part
     * @throws TooLargeException when it has become too large
     */
    Optional<String> add(String part, boolean last) throws TooLargeException {
        if (text.length() + part.length() > LARGEST) {
            throw new TooLargeException();
        }
        text.append(part);
        if (!last) {
            return Optional.empty();
        }
        String whole = text.toString();
        text.setLength(0);
        return Optional.of(whole);
    }

    /** The client sends more than any frame needs. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
