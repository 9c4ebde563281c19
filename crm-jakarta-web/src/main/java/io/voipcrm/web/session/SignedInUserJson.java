package io.voipcrm.web.session;

import io.voipcrm.core.user.User;

/** The user of a new session. */
record SignedInUserJson(long id, String fullName, String email, String userType, String extension) {
    static SignedInUserJson of(User user) {
        return new SignedInUserJson(
                user.id().value(),
                user.fullName().text(),
                user.email().address(),
                user.role().word(),
                user.extension().digits());
    }
}
