package io.voipcrm.web.telephony;

import java.time.Instant;
import java.util.Map;

/**
 * A browser telephone's pass.
 *
 * @param identity the caller's extension
 * @param deviceOptions what the telephone must be set to besides; empty in production
 */
record TokenJson(String token, String identity, Instant expiresAt, Map<String, Object> deviceOptions) {
    @Override
    public String toString() {
        return "TokenJson[identity=" + identity + "]";
    }
}
