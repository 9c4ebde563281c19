package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** Somebody has changed the company since it was read. */
public final class CompanyChangedException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient Company current;

    public CompanyChangedException(Company current) {
        super("Company " + current.id() + " has been changed");
        this.current = current;
    }

    /** The company as it is now. */
    public Company current() {
        return current;
    }
}
