package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactEvent;
import io.voipcrm.core.contact.ContactEvent.CompanyUpdated;
import io.voipcrm.core.contact.ContactEvent.ContactCreated;
import io.voipcrm.core.contact.ContactEvent.ContactErased;
import io.voipcrm.core.contact.ContactEvent.ContactRestored;
import io.voipcrm.core.contact.ContactEvent.ContactTrashed;
import io.voipcrm.core.contact.ContactEvent.ContactUpdated;
import io.voipcrm.core.contact.ContactEvent.ContactsImported;
import io.voipcrm.core.contact.ContactEvent.ContactsMerged;
import io.voipcrm.core.contact.ContactEvent.ContactsUnmerged;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.web.call.People;
import io.voipcrm.web.contact.CompanyView;
import io.voipcrm.web.contact.ContactRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells those who may see contacts what becomes of them: always as they are at this moment. */
final class ContactFrames {
    private final Crm crm;
    private final AccessPolicy access;
    private final Actor reader;
    private final Map<ContactId, Contact> contacts = new HashMap<>();
    private final Map<CompanyId, Object> companies = new HashMap<>();
    private final ContactRows rows;
    private final People people;

    /** Frames for these events; what they need is looked up here, all at once. */
    ContactFrames(Crm crm, AccessPolicy access, Actor reader, List<ContactEvent> events) {
        this.crm = crm;
        this.access = access;
        this.reader = reader;
        Set<UserId> users = new HashSet<>();
        if (!events.isEmpty() && access.allows(reader, Permission.SEE_CONTACTS)) {
            look(events);
            users.addAll(ContactRows.people(contacts.values()));
            events.forEach(event -> users.add(event.by()));
        }
        this.people = new People(users.isEmpty() ? Map.of() : crm.users().names(reader, users));
        this.rows = new ContactRows(people);
    }

    private void look(List<ContactEvent> events) {
        Set<ContactId> ids = new HashSet<>();
        Set<CompanyId> companyIds = new HashSet<>();
        for (ContactEvent event : events) {
            ids.addAll(shown(event));
            if (event instanceof CompanyUpdated changed) {
                companyIds.add(changed.companyId());
            }
        }
        if (!ids.isEmpty()) {
            crm.contacts().findAll(reader, ids).forEach(contact -> contacts.put(contact.id(), contact));
        }
        if (!companyIds.isEmpty()) {
            companies.putAll(new CompanyView(crm, reader).byId(crm.companies().findAll(reader, companyIds)));
        }
    }

    /** The frames for one of the events; none when what it tells of is gone by now. */
    List<Broadcast> of(ContactEvent event, long position) {
        List<Broadcast> frames = new ArrayList<>();
        if (event instanceof ContactErased erased) {
            frames.add(toReaders(signed("contact_erased", event, position)
                    .with("contactId", erased.contactId().value())));
        } else if (event instanceof ContactsMerged merged) {
            frames.add(toReaders(signed("contacts_merged", event, position)
                    .with("keptId", merged.keptId().value())
                    .with("goneId", merged.goneId().value())));
            contact("contact_updated", event, merged.keptId(), position).ifPresent(frames::add);
        } else if (event instanceof ContactsUnmerged unmerged) {
            contact("contact_updated", event, unmerged.keptId(), position).ifPresent(frames::add);
            contact("contact_restored", event, unmerged.restoredId(), position).ifPresent(frames::add);
        } else if (event instanceof ContactsImported imported) {
            frames.add(toReaders(signed("contacts_imported", event, position).with("count", imported.count())));
        } else if (event instanceof CompanyUpdated changed) {
            Optional.ofNullable(companies.get(changed.companyId()))
                    .ifPresent(company -> frames.add(
                            toReaders(signed("company_updated", event, position).with("company", company))));
        } else {
            shown(event).forEach(id -> contact(type(event), event, id, position).ifPresent(frames::add));
        }
        return frames;
    }

    private Optional<Broadcast> contact(String type, ContactEvent event, ContactId id, long position) {
        return Optional.ofNullable(contacts.get(id))
                .filter(contact -> contact.mergedInto().isEmpty())
                .map(contact -> toReaders(signed(type, event, position).with("contact", rows.of(contact))));
    }

    private Frame.Members signed(String type, ContactEvent event, long position) {
        return Frame.of(type)
                .with("position", position)
                .with("byUserId", event.by().value())
                .with("byName", people.nameOf(event.by()));
    }

    private Broadcast toReaders(Frame.Members members) {
        return new Broadcast(actor -> access.allows(actor, Permission.SEE_CONTACTS), members.done());
    }

    private static String type(ContactEvent event) {
        if (event instanceof ContactCreated) {
            return "contact_created";
        }
        if (event instanceof ContactTrashed) {
            return "contact_trashed";
        }
        return event instanceof ContactRestored ? "contact_restored" : "contact_updated";
    }

    private static List<ContactId> shown(ContactEvent event) {
        if (event instanceof ContactCreated created) {
            return List.of(created.contactId());
        }
        if (event instanceof ContactUpdated updated) {
            return List.of(updated.contactId());
        }
        if (event instanceof ContactTrashed trashed) {
            return List.of(trashed.contactId());
        }
        if (event instanceof ContactRestored restored) {
            return List.of(restored.contactId());
        }
        if (event instanceof ContactsMerged merged) {
            return List.of(merged.keptId());
        }
        return event instanceof ContactsUnmerged unmerged
                ? List.of(unmerged.keptId(), unmerged.restoredId())
                : List.of();
    }
}
