package io.voipcrm.web.live;

import io.voipcrm.core.session.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One client's socket: who it is, and whether it has caught up. Thread-safe. */
public final class LiveConnection {
    static final int CAPACITY = 5_000;

    private final FrameParts parts = new FrameParts();
    private final Outbox outbox;
    private final Instant openedAt;
    private volatile @Nullable SignedIn signedIn;
    private volatile Instant checkedAt;
    private volatile boolean device;
    private @Nullable List<Frame> backlog = new ArrayList<>();

    LiveConnection(Outbox outbox, Instant openedAt) {
        this.outbox = outbox;
        this.openedAt = openedAt;
        this.checkedAt = openedAt;
    }

    Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** From here on events are kept for it, until {@link #caughtUp()}. */
    void signIn(SignedIn who, Instant now) {
        signedIn = who;
        checkedAt = now;
    }

    /** The frame that is coming in. */
    FrameParts parts() {
        return parts;
    }

    Outbox outbox() {
        return outbox;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** When the session was last looked at. */
    Instant checkedAt() {
        return checkedAt;
    }

    /** Whether this tab's telephone can ring. */
    boolean device() {
        return device;
    }

    void device(boolean registered) {
        device = registered;
    }

    /** Sends the frame if it is for this client; while the client is catching up, afterwards. */
    void deliver(Broadcast broadcast) {
        SignedIn who = signedIn;
        if (who == null || !broadcast.audience().test(who)) {
            return;
        }
        synchronized (this) {
            if (backlog != null) {
                keep(backlog, broadcast.frame());
                return;
            }
        }
        outbox.send(broadcast.frame());
    }

    /** The client knows how things stand: what has happened meanwhile follows, and then everything as it happens. */
    synchronized void caughtUp() {
        if (backlog != null) {
            backlog.forEach(outbox::send);
            backlog = null;
        }
    }

    private void keep(List<Frame> kept, Frame frame) {
        if (kept.size() >= CAPACITY) {
            outbox.close(Farewell.TOO_SLOW);
            return;
        }
        kept.add(frame);
    }
}
