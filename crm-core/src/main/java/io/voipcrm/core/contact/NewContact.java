package io.voipcrm.core.contact;

import java.util.List;

/** A contact about to be stored. */
public record NewContact(String name, List<PhoneNumber> phones) {
    public NewContact {
        name = Contact.checkedName(name);
        phones = List.copyOf(phones);
    }
}
