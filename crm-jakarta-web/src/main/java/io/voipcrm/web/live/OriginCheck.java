package io.voipcrm.web.live;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.server.ServerEndpointConfig;
import org.jspecify.annotations.Nullable;

/** Lets the server ask the {@link OriginPolicy} before it opens a socket. */
public class OriginCheck extends ServerEndpointConfig.Configurator {
    @Override
    public boolean checkOrigin(@Nullable String origin) {
        return CDI.current().select(OriginPolicy.class).get().allows(origin);
    }
}
