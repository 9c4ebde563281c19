package io.voipcrm.web.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies that {@code /api/users} takes, for the description of the API; {@link UserFields} reads them. */
final class UserBodies {
    private UserBodies() {}

    record NewUser(
            String fullName,
            String email,
            @Nullable String phone,
            String extension,
            String userType,
            String password) {}

    /** What is left out stays as it is. */
    record Change(
            @Nullable String fullName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String extension,
            @Nullable String userType,
            @Nullable Boolean isActive,
            @Nullable String password) {}

    /** Either {@code endCall} alone, or the others. */
    record CallStatus(
            @Nullable String callSid,
            @Nullable String callerNumber,
            @Nullable String direction,
            @Nullable Instant startTime,
            @Nullable Boolean endCall) {}
}
