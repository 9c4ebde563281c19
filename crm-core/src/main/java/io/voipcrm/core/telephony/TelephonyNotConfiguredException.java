package io.voipcrm.core.telephony;

/** No credentials are set for the provider. */
public final class TelephonyNotConfiguredException extends TelephonyException {
    private static final long serialVersionUID = 1L;

    public TelephonyNotConfiguredException() {
        super("Telephony is not configured");
    }
}
