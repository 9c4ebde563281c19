package io.voipcrm.twilio;

import io.voipcrm.core.telephony.TelephonyEvent;

/**
 * What a message of one hook says.
 *
 * @param key the same for every repetition of the message, different for every other message of the hook
 */
record Reading(TelephonyEvent event, String key) {}
