package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.missed.MissedCall;
import java.util.Optional;

/** What a database would do in SQL: whatever is a contact's names the contact as it is named now. */
final class PresentNames {
    private final ContactRepository contacts;

    PresentNames(ContactRepository contacts) {
        this.contacts = contacts;
    }

    Call in(Call call) {
        return call.linked(call.caller().map(this::present));
    }

    MissedCall in(MissedCall item) {
        return item.known(item.caller().map(this::present));
    }

    private Caller present(Caller caller) {
        return caller.contact()
                .flatMap(contacts::find)
                .map(contact -> new Caller(Optional.of(contact.id()), contact.name()))
                .orElse(caller);
    }
}
