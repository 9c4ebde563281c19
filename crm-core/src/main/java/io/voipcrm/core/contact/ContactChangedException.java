package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;

/** Somebody has changed the contact since it was read. */
public final class ContactChangedException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient Contact current;

    public ContactChangedException(Contact current) {
        super("Contact " + current.id() + " has been changed");
        this.current = current;
    }

    /** The contact as it is now. */
    public Contact current() {
        return current;
    }
}
