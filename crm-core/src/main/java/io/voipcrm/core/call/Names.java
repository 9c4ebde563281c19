package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;

/** What colleagues are called. */
final class Names {
    private final UserRepository users;

    Names(UserRepository users) {
        this.users = users;
    }

    String of(UserId agent) {
        return users.find(agent).map(User::fullName).map(FullName::text).orElse("A colleague");
    }
}
