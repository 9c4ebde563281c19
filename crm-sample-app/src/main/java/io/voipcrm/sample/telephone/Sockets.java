package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.phone.PhoneConnection;
import io.voipcrm.twilio.simulator.signal.SignalConnection;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.function.Consumer;
import java.util.function.Function;

/** The sockets at which pages reach the network. */
final class Sockets {

    private Sockets() {}

    static ServerEndpointConfig signalling(TelephoneNetwork network, String path) {
        return config(path, sink -> {
            SignalConnection connection = network.openSignal(sink);
            return handler(connection::onText, connection::onClose);
        });
    }

    static ServerEndpointConfig telephonePages(TelephoneNetwork network, String path) {
        return config(path, sink -> {
            PhoneConnection connection = network.openPhone(sink);
            return handler(connection::onText, connection::onClose);
        });
    }

    private static ServerEndpointConfig config(String path, Function<FrameSink, TextHandler> opener) {
        return ServerEndpointConfig.Builder.create(NetworkEndpoint.class, path)
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(new NetworkEndpoint(opener));
                    }

                    @Override
                    public boolean checkOrigin(String origin) {
                        return ThisMachine.isOrigin(origin);
                    }
                })
                .build();
    }

    private static TextHandler handler(Consumer<String> text, Runnable close) {
        return new TextHandler() {
            @Override
            public void onText(String frame) {
                text.accept(frame);
            }

            @Override
            public void onClose() {
                close.run();
            }
        };
    }
}
