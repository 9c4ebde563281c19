package io.voipcrm.web.webhook;

import io.voipcrm.core.telephony.TelephonyEvent;

/** Counts providers' messages. Thread-safe. */
public interface WebhookMeter {
    void taken(String provider, TelephonyEvent event);

    /** The signature was missing or wrong. */
    void refused(String provider);
}
