package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What contacts are held against: the company's own numbers, and the fields that it has defined. Immutable. */
public final class ContactChecks {
    private final Set<PhoneNumber> own;
    private final List<ContactField> fields;

    ContactChecks(Set<PhoneNumber> own, List<ContactField> fields) {
        this.own = Set.copyOf(own);
        this.fields = List.copyOf(fields);
    }

    public List<ContactField> fields() {
        return fields;
    }

    /**
     * Lets a customer's number pass.
     *
     * @throws InvalidValueException when it is one of the company's own
     */
    public PhoneNumber customers(PhoneNumber number) {
        if (own.contains(number)) {
            throw new InvalidValueException("number", "This is one of the company's own numbers");
        }
        return number;
    }

    /**
     * The details as they may be stored.
     *
     * @param before what is stored already; absent for a new contact
     * @throws InvalidValueException naming what can't be stored
     */
    public ContactDetails checked(ContactDetails details, Optional<ContactDetails> before) {
        Map<String, String> values = FieldRules.checked(details.fields(), before.map(ContactDetails::fields), fields);
        return values.equals(details.fields()) ? details : details.withFields(values);
    }
}
