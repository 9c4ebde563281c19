package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.frame.FrameSink;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends to a session one frame after the other, as the server loses frames that overlap. The session is closed on the
 * first failure, and when the page is too slow.
 */
final class SessionSink implements FrameSink {

    private static final Logger LOG = Logger.getLogger(SessionSink.class.getName());
    private static final int LONGEST_QUEUE = 200;

    private final Session session;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean closing;

    SessionSink(Session session) {
        this.session = session;
    }

    @Override
    public void send(String text) {
        String now;
        synchronized (this) {
            if (closing) {
                return;
            }
            if (waiting.size() >= LONGEST_QUEUE) {
                closing = true;
                waiting.clear();
            } else {
                waiting.add(text);
            }
            if (sending) {
                return;
            }
            sending = true;
            now = waiting.poll();
        }
        transmit(now);
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            if (sending) {
                return;
            }
        }
        closeQuietly(session);
    }

    static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.FINE, "The socket was closed already", e);
        }
    }

    private void transmit(@Nullable String text) {
        if (text == null) {
            closeQuietly(session);
            return;
        }
        try {
            session.getAsyncRemote().sendText(text, this::sent);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "The socket was closed before a frame", e);
            fail();
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            fail();
            return;
        }
        String next;
        synchronized (this) {
            next = waiting.poll();
            sending = next != null;
            if (next == null && !closing) {
                return;
            }
        }
        transmit(next);
    }

    private void fail() {
        synchronized (this) {
            closing = true;
            waiting.clear();
        }
        closeQuietly(session);
    }
}
