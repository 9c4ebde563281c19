package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.frame.FrameSink;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One socket of a page; a new endpoint is made for each. */
final class NetworkEndpoint extends Endpoint {

    private static final int LONGEST_FRAME = 64 * 1024;

    private final Function<FrameSink, TextHandler> network;
    private @Nullable TextHandler handler;

    NetworkEndpoint(Function<FrameSink, TextHandler> network) {
        this.network = network;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxTextMessageBufferSize(LONGEST_FRAME);
        TextHandler opened = network.apply(new SessionSink(session));
        handler = opened;
        // Not a method reference: the container reads the message type from the class of the handler.
        session.addMessageHandler(new MessageHandler.Whole<String>() {
            @Override
            public void onMessage(String text) {
                opened.onText(text);
            }
        });
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        TextHandler closed = handler;
        if (closed != null) {
            closed.onClose();
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        SessionSink.closeQuietly(session);
    }
}
