package io.voipcrm.twilio.simulator.account;

import java.util.UUID;

/** Identifiers as Twilio writes them: two letters and 32 hexadecimal digits. */
public final class Sid {

    private Sid() {}

    /** A new identifier with the given two letters. */
    public static String create(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }

    static void require(String prefix, String sid) {
        if (!sid.matches(prefix + "[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException("Expected " + prefix + " and 32 hexadecimal digits, but got: " + sid);
        }
    }
}
