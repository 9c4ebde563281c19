package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;

/** Keeps the contacts. Thread-safe. */
public final class ContactService {
    private final ContactRepository contacts;
    private final AccessPolicy access;
    private final Transactions transactions;

    public ContactService(ContactRepository contacts, AccessPolicy access, Transactions transactions) {
        this.contacts = contacts;
        this.access = access;
        this.transactions = transactions;
    }

    public Contact add(Actor actor, NewContact contact) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> contacts.add(contact));
    }

    public Optional<Contact> find(Actor actor, ContactId id) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> contacts.find(id));
    }

    public List<Contact> withPhone(Actor actor, PhoneNumber number) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> contacts.withPhone(number));
    }
}
