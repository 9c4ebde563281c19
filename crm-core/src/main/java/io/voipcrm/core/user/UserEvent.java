package io.voipcrm.core.user;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;

/** Something that has happened to a user. */
public sealed interface UserEvent extends CrmEvent {
    UserId userId();

    record UserCreated(User user) implements UserEvent {
        @Override
        public UserId userId() {
            return user.id();
        }
    }

    /** The user is as given here now; inactive, if that is what changed. */
    record UserUpdated(User user) implements UserEvent {
        @Override
        public UserId userId() {
            return user.id();
        }
    }

    record UserDeactivated(UserId userId, FullName fullName) implements UserEvent {}
}
