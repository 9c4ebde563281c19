package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.NewContact;
import io.voipcrm.core.contact.PhoneNumber;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A contact's row; the telephone numbers are in rows of their own. */
@NullUnmarked
@Entity(name = "CrmContact")
@Table(name = "crm_contact")
@Cacheable(false)
class ContactRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_contact_seq")
    @SequenceGenerator(name = "crm_contact_seq", sequenceName = "crm_contact_seq", allocationSize = 1)
    private Long id;

    private String name;

    protected ContactRow() {}

    ContactRow(NewContact contact) {
        this.name = contact.name();
    }

    long id() {
        return id;
    }

    Contact contact(List<PhoneNumber> phones) {
        return new Contact(ContactId.of(id), name, phones);
    }
}
