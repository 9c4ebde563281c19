package io.voipcrm.core.contact;

import io.voipcrm.core.CrmException;
import java.util.Optional;

/** There is no contact with that id, or no longer. */
public final class ContactNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<ContactId> mergedInto;

    public ContactNotFoundException(ContactId id) {
        super("There is no contact " + id);
        this.mergedInto = Optional.empty();
    }

    public ContactNotFoundException(ContactId id, ContactId mergedInto) {
        super("Contact " + id + " was merged into contact " + mergedInto);
        this.mergedInto = Optional.of(mergedInto);
    }

    /** The contact that has taken its place. */
    public Optional<ContactId> mergedInto() {
        return mergedInto;
    }
}
