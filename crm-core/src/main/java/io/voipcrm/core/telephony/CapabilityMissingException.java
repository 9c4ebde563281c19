package io.voipcrm.core.telephony;

import io.voipcrm.core.CrmException;

/** The provider can't do this. */
public final class CapabilityMissingException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final Capability capability;

    public CapabilityMissingException(Capability capability) {
        super("This is not possible with this provider: " + capability);
        this.capability = capability;
    }

    public Capability capability() {
        return capability;
    }
}
