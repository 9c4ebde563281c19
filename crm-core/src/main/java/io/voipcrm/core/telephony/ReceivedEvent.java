package io.voipcrm.core.telephony;

/**
 * A provider's message, understood.
 *
 * @param key the same for every repetition of the message and different for every other, up to 200 characters
 * @param raw the message as it came, without secrets, for the journal
 */
public record ReceivedEvent(String provider, String key, TelephonyEvent event, String raw) {}
