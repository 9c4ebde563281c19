package io.voipcrm.twilio.simulator.account;

/** A key that signs access tokens and opens the REST API; the secret has at least 32 characters. */
public record ApiKey(String sid, String secret) {

    private static final int SHORTEST_SECRET = 32;

    public ApiKey {
        Sid.require("SK", sid);
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "The secret of an API key needs at least " + SHORTEST_SECRET + " characters");
        }
    }

    @Override
    public String toString() {
        return "ApiKey[sid=" + sid + "]";
    }
}
