package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Person;
import java.util.List;
import java.util.Map;

/** Lets refused rows go with the person they speak of. Rows belong to no contact, so nothing else follows. */
public final class ImportFollower implements ContactFollower {
    private final ImportRepository imports;

    public ImportFollower(ImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "refused-rows";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return List.of();
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        // Nothing has moved.
    }

    @Override
    public void erase(Person person) {
        imports.forgetMentions(person.contact());
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        return List.of();
    }
}
