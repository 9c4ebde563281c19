package io.voipcrm.core.session;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.user.User;

/** A user acting through a live session. */
public record SignedIn(Session session, User user) implements Actor {
    @Override
    public UserId userId() {
        return user.id();
    }

    @Override
    public Role role() {
        return user.role();
    }
}
