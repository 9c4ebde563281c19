package io.voipcrm.web.session;

import org.jspecify.annotations.Nullable;

/** The bodies that {@code /api/auth} takes, for the description of the API. */
final class SessionBodies {
    private SessionBodies() {}

    record Login(String email, String password) {}

    record FirstAdmin(
            String fullName,
            String email,
            @Nullable String phone,
            String extension,
            String password,
            @Nullable String setupCode) {}
}
