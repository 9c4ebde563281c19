package io.voipcrm.web.telephony;

import org.jspecify.annotations.Nullable;

/** The bodies that the telephony resources take, for the description of the API. */
final class TelephonyBodies {
    private TelephonyBodies() {}

    /** A secret that is masked, empty or left out stays as it is stored. */
    record Account(
            String accountSid,
            String apiKey,
            @Nullable String apiSecret,
            String twimlAppSid,
            String phoneNumber,
            @Nullable String authToken) {}

    record Token(String identity) {}
}
