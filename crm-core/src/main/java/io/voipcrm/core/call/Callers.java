package io.voipcrm.core.call;

import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactRepository;
import java.util.Optional;

/** Knows who callers are by now, and lets them stay so until the transaction ends. */
final class Callers {
    private final ContactRepository contacts;

    Callers(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** The caller, or the contact that has the caller's place now; empty when the contact is gone. */
    Optional<Caller> standing(Caller caller) {
        return caller.contact().isEmpty()
                ? Optional.of(caller)
                : caller.contact().flatMap(contacts::standing).map(contact -> named(contact, caller));
    }

    private static Caller named(Contact contact, Caller caller) {
        return caller.contact().filter(contact.id()::equals).isPresent()
                ? caller
                : new Caller(Optional.of(contact.id()), contact.name());
    }
}
