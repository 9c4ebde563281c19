package io.voipcrm.core.telephony;

import java.time.Instant;
import java.util.Map;

/**
 * A browser telephone's pass.
 *
 * @param deviceOptions what the browser's telephone must be set to besides; empty in production
 */
public record ClientToken(String token, Instant expiresAt, Map<String, Object> deviceOptions) {
    public ClientToken {
        deviceOptions = Map.copyOf(deviceOptions);
    }

    @Override
    public String toString() {
        return "ClientToken[expiresAt=" + expiresAt + "]";
    }
}
