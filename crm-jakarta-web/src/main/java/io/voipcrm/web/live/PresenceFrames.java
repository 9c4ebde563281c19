package io.voipcrm.web.live;

import io.voipcrm.core.access.UserId;

/** Tells how a colleague stands now. */
final class PresenceFrames {
    private PresenceFrames() {}

    /** Always the state of this moment: a client that hears of several changes at once ends with the right one. */
    static Broadcast changed(UserId user, long position, TeamBoard board) {
        TeamBoard.Presence standing = board.of(user);
        return Broadcast.toAll(Frame.of("presence_changed")
                .with("position", position)
                .with("userId", standing.userId())
                .with("state", standing.state())
                .with("since", standing.since())
                .with("until", standing.until())
                .with("callId", standing.callId())
                .about("presence " + user));
    }
}
