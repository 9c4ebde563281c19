package io.voipcrm.web.live;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The socket at {@code /ws}; what is said there is the hub's affair. */
@ServerEndpoint(value = "/ws", configurator = OriginCheck.class)
public class LiveSocket {
    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());
    private static final String CONNECTION = LiveConnection.class.getName();
    private static final long IDLE_MILLIS = 120_000;

    @OnOpen
    public void opened(Session session) {
        session.setMaxIdleTimeout(IDLE_MILLIS);
        ManagedExecutorService executor =
                CDI.current().select(LiveThreads.class).get().executor();
        LiveConnection connection = hub().opened(new JakartaWire(session, executor));
        session.getUserProperties().put(CONNECTION, connection);
    }

    @OnMessage
    public void received(String part, boolean last, Session session) {
        if (session.getUserProperties().get(CONNECTION) instanceof LiveConnection connection) {
            hub().received(connection, part, last);
        }
    }

    /** Nobody sends bytes here. */
    @OnMessage
    public void received(byte[] part, boolean last, Session session) {
        if (session.getUserProperties().get(CONNECTION) instanceof LiveConnection connection) {
            connection.outbox().close(Farewell.BAD_FRAME);
        }
    }

    @OnClose
    public void closed(Session session, CloseReason reason) {
        if (session.getUserProperties().get(CONNECTION) instanceof LiveConnection connection) {
            hub().closed(connection);
        }
    }

    @OnError
    public void failed(Session session, Throwable failure) {
        LOG.log(Level.DEBUG, "A socket failed", failure);
    }

    private static LiveHub hub() {
        return CDI.current().select(LiveHub.class).get();
    }
}
