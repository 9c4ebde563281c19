package io.voipcrm.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;

/** A connection as Jakarta WebSocket knows it. */
final class JakartaWire implements Wire {
    private static final Logger LOG = System.getLogger(JakartaWire.class.getName());
    private static final long SEND_TIMEOUT_MILLIS = 10_000;

    private final Session session;
    private final Executor executor;

    JakartaWire(Session session, Executor executor) {
        this.session = session;
        this.executor = executor;
        session.getAsyncRemote().setSendTimeout(SEND_TIMEOUT_MILLIS);
    }

    @Override
    public void send(String text, Receipt receipt) {
        session.getAsyncRemote().sendText(text, result -> receipt.done(result.isOK()));
    }

    @Override
    public void close(Farewell farewell) {
        // Closing writes to the connection, which may be stuck: the thread that found out must not wait for that.
        executor.execute(() -> {
            try {
                session.close(new CloseReason(CloseCodes.getCloseCode(farewell.code()), farewell.reason()));
            } catch (IOException | IllegalStateException e) {
                LOG.log(Level.DEBUG, "A socket was gone before it was closed", e);
            }
        });
    }
}
