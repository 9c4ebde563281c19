package io.voipcrm.core.telephony;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;

/**
 * The company's account at a telephony provider.
 *
 * @param keyId the key that signs browsers' tokens and control requests
 * @param applicationId the provider's name for where browsers' calls are sent
 * @param phoneNumber the company's number
 * @param webhookSecret what the provider signs its messages with; without it no message is believed
 */
public record Credentials(
        String accountId,
        String keyId,
        Secret keySecret,
        String applicationId,
        PhoneNumber phoneNumber,
        Optional<Secret> webhookSecret) {
    public Credentials {
        required("accountSid", accountId);
        required("apiKey", keyId);
        required("apiSecret", keySecret.reveal());
        required("twimlAppSid", applicationId);
    }

    private static void required(String member, String value) {
        if (value.isBlank() || value.length() > 200) {
            throw new InvalidValueException(member, "This has 1 to 200 characters");
        }
    }
}
