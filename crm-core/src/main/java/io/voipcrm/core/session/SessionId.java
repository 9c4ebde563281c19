package io.voipcrm.core.session;

import java.util.UUID;

/** Identity of a session; it stands in the session's token. */
public record SessionId(UUID value) {
    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
