package io.voipcrm.web.live;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserEvent;
import io.voipcrm.core.user.UserEvent.UserCreated;
import io.voipcrm.core.user.UserEvent.UserDeactivated;
import io.voipcrm.core.user.UserEvent.UserUpdated;
import io.voipcrm.web.user.UserJson;

/** Tells those who may follow it what changes in the team. */
final class UserFrames {
    private final AccessPolicy access;

    UserFrames(AccessPolicy access) {
        this.access = access;
    }

    Broadcast of(UserEvent event, long position, TeamBoard board) {
        if (event instanceof UserCreated created) {
            return toFollowers(user("user_created", created.user(), position, board)
                    .with("message", created.user().fullName() + " was added"));
        }
        if (event instanceof UserUpdated updated) {
            return toFollowers(user("user_updated", updated.user(), position, board)
                    .with("message", updated.user().fullName() + " was changed"));
        }
        if (event instanceof UserDeactivated gone) {
            return toFollowers(Frame.of("user_deleted")
                    .with("userId", gone.userId().value())
                    .with("message", gone.fullName() + " was deactivated")
                    .with("position", position));
        }
        throw new IllegalArgumentException("No frame for " + event);
    }

    private static Frame.Members user(String type, User user, long position, TeamBoard board) {
        return Frame.of(type)
                .with("user", UserJson.of(user, board.callOf(user.id())))
                .with("position", position);
    }

    private Broadcast toFollowers(Frame.Members members) {
        return new Broadcast(actor -> access.allows(actor, Permission.FOLLOW_USER_CHANGES), members.done());
    }
}
