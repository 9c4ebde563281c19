package io.voipcrm.web.telephony;

import io.voipcrm.core.Crm;
import jakarta.ws.rs.NotFoundException;

/** Knows under which name the telephony provider is addressed. */
final class Providers {
    private Providers() {}

    /**
     * Returns when the name is that of the provider in use.
     *
     * @throws NotFoundException when not
     */
    static void require(Crm crm, String provider) {
        if (!crm.telephony().provider().equals(provider)) {
            throw new NotFoundException();
        }
    }
}
