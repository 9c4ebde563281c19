package io.voipcrm.web.user;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.User;
import io.voipcrm.web.json.Words;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user as clients see one.
 *
 * @param currentCallSid like the other {@code currentCall} members null when the user is in no call
 */
public record UserJson(
        long id,
        String fullName,
        String email,
        @Nullable String phone,
        String extension,
        String userType,
        boolean isActive,
        Instant createdAt,
        @Nullable String currentCallSid,
        @Nullable String currentCallerNumber,
        @Nullable String currentCallDirection,
        @Nullable Instant currentCallStartTime) {

    public static UserJson of(User user, Optional<Call> current) {
        return new UserJson(
                user.id().value(),
                user.fullName().text(),
                user.email().address(),
                user.phone().map(PhoneNumber::e164).orElse(null),
                user.extension().digits(),
                user.role().word(),
                user.active(),
                user.createdAt(),
                current.map(call -> call.leg().value()).orElse(null),
                current.flatMap(call -> call.parties().customer())
                        .map(PhoneNumber::e164)
                        .orElse(null),
                current.map(call -> Words.of(call.parties().direction())).orElse(null),
                current.flatMap(call -> call.progress().answeredAt()).orElse(null));
    }
}
