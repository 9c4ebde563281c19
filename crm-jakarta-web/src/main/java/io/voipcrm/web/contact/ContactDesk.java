package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.contact.UndoableMerge;
import io.voipcrm.web.call.People;
import io.voipcrm.web.call.PersonJson;
import io.voipcrm.web.contact.ContactJson.UndoableMergeJson;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows contacts to one who asks, with the names and fields that are needed, each looked up once. */
final class ContactDesk {
    private final Crm crm;
    private final Actor caller;

    ContactDesk(Crm crm, Actor caller) {
        this.crm = crm;
        this.caller = caller;
    }

    ContactRows rows(Collection<Contact> contacts) {
        return new ContactRows(people(ContactRows.people(contacts)));
    }

    ContactJson show(Contact contact) {
        Set<UserId> users = new HashSet<>(ContactRows.people(List.of(contact)));
        contact.created().by().ifPresent(users::add);
        contact.updated().by().ifPresent(users::add);
        Optional<UndoableMerge> merge = crm.contactMerging().undoable(caller, contact.id());
        merge.flatMap(made -> made.made().by()).ifPresent(users::add);
        People people = people(users);
        ContactDetails details = contact.details();
        ContactRowJson row = new ContactRows(people).of(contact);
        return new ContactJson(
                row.id(),
                row.name(),
                row.company(),
                row.phones(),
                row.emails(),
                row.tags(),
                row.owner(),
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                row.trashedAt(),
                details.address().map(AddressJson::of).orElse(null),
                details.notes(),
                fields(details),
                person(contact.created(), people),
                person(contact.updated(), people),
                merge.map(made -> undoable(made, people)).orElse(null));
    }

    private static UndoableMergeJson undoable(UndoableMerge merge, People people) {
        return new UndoableMergeJson(
                merge.mergeId(),
                merge.until(),
                person(merge.made(), people),
                merge.gone().name());
    }

    People people(Set<UserId> users) {
        return new People(users.isEmpty() ? Map.of() : crm.users().names(caller, users));
    }

    static @Nullable PersonJson person(Stamp stamp, People people) {
        return stamp.by().map(people::person).orElse(null);
    }

    private Map<String, Object> fields(ContactDetails details) {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (details.fields().isEmpty()) {
            return shown;
        }
        Map<String, FieldType> types = new HashMap<>();
        for (ContactField field : crm.contactFields().all(caller)) {
            types.put(field.definition().key(), field.definition().type());
        }
        new TreeMap<>(details.fields())
                .forEach((key, value) -> shown.put(key, typed(value, types.getOrDefault(key, FieldType.TEXT))));
        return shown;
    }

    /** A value that was stored when the field was of another type is shown as the text it is. */
    private static Object typed(String value, FieldType type) {
        if (type == FieldType.BOOLEAN && (value.equals("true") || value.equals("false"))) {
            return Boolean.valueOf(value);
        }
        if (type == FieldType.NUMBER) {
            try {
                return new BigDecimal(value);
            } catch (NumberFormatException e) {
                return value;
            }
        }
        return value;
    }
}
