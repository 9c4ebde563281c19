package io.voipcrm.web.session;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.User;
import org.jspecify.annotations.Nullable;

/** The caller's own account. */
record MeJson(
        long id,
        String fullName,
        String email,
        String userType,
        String extension,
        @Nullable String phone) {
    static MeJson of(User user) {
        return new MeJson(
                user.id().value(),
                user.fullName().text(),
                user.email().address(),
                user.role().word(),
                user.extension().digits(),
                user.phone().map(PhoneNumber::e164).orElse(null));
    }
}
