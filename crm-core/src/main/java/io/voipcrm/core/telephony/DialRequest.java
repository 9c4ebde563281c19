package io.voipcrm.core.telephony;

import io.voipcrm.core.contact.PhoneNumber;
import java.time.Duration;

/**
 * Somebody outside to be called and brought into a call.
 *
 * @param party who they are in the call: the customer or a guest
 * @param from the company's number that they see
 * @param ringTime how long their telephone may ring, 5 to 600 seconds
 * @param longest after what time the provider ends the leg by itself, so that nobody pays for one that was forgotten
 */
public record DialRequest(
        CallId call, Party party, PhoneNumber to, PhoneNumber from, Duration ringTime, Duration longest) {}
