package io.voipcrm.core.call;

import io.voipcrm.core.telephony.TelephonyEvent;

/**
 * Something that the CRM itself has found out about a call.
 *
 * @param key the same for every repetition
 */
record Finding(String key, TelephonyEvent event) {}
