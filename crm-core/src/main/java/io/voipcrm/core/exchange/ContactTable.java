package io.voipcrm.core.exchange;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Contacts as rows of a table that an import reads back without being told what its columns hold. */
public final class ContactTable {
    private static final List<String> COLUMNS = List.of(
            "Name",
            "Company",
            "Phones",
            "E-mails",
            "Street",
            "Postal code",
            "City",
            "Region",
            "Country",
            "Tags",
            "Owner",
            "Notes");

    private final List<ContactField> fields;

    /** A table with a column for each of the company's own fields. */
    public ContactTable(List<ContactField> fields) {
        this.fields = List.copyOf(fields);
    }

    public List<String> header() {
        List<String> header = new ArrayList<>(COLUMNS);
        for (ContactField field : fields) {
            header.add(heading(field.definition(), header));
        }
        return header;
    }

    /** The field's label, unless it would be read as something else. */
    private String heading(FieldDefinition field, List<String> before) {
        ColumnTarget target = new ColumnTarget(ColumnTarget.Kind.FIELD, field.key());
        List<String> tried = new ArrayList<>(before);
        tried.add(field.label());
        List<Optional<ColumnTarget>> guessed = HeaderGuess.of(tried, fields);
        return guessed.get(tried.size() - 1).equals(Optional.of(target)) ? field.label() : target.text();
    }

    /** Keys of the fields that have a column, in the order of the columns. */
    List<String> fieldKeys() {
        return fields.stream().map(field -> field.definition().key()).toList();
    }

    /**
     * The row of a contact. A {@link ContactRowSource} that makes its cells otherwise makes the same.
     *
     * @param owners what colleagues are called, by their e-mail addresses best
     * @param fieldKeys the fields that have a column
     */
    public static List<String> row(Contact contact, Function<UserId, String> owners, List<String> fieldKeys) {
        ContactDetails details = contact.details();
        Optional<PostalAddress> address = details.address();
        List<String> row = new ArrayList<>(COLUMNS.size() + fieldKeys.size());
        row.add(details.name());
        row.add(details.company().map(CompanyRef::name).orElse(""));
        row.add(CellList.write(details.phones(), ContactTable::phone));
        row.add(CellList.write(details.emails(), ContactTable::email));
        row.add(address.flatMap(PostalAddress::street).orElse(""));
        row.add(address.flatMap(PostalAddress::postalCode).orElse(""));
        row.add(address.flatMap(PostalAddress::city).orElse(""));
        row.add(address.flatMap(PostalAddress::region).orElse(""));
        row.add(address.flatMap(PostalAddress::country).orElse(""));
        row.add(CellList.write(details.tags(), CellList::escaped));
        row.add(details.owner().map(owners).orElse(""));
        row.add(details.notes());
        for (String key : fieldKeys) {
            row.add(details.fields().getOrDefault(key, ""));
        }
        return row;
    }

    private static String phone(ContactPhone phone) {
        String extension = phone.extension().map(digits -> " ext. " + digits).orElse("");
        return CellList.labelled(phone.label(), phone.number().e164() + extension);
    }

    private static String email(ContactEmail email) {
        return CellList.labelled(email.label(), email.address());
    }
}
