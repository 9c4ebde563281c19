package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.exchange.ContactRowSource;
import io.voipcrm.core.exchange.ContactTable;
import io.voipcrm.core.user.UserRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes rows of the contacts in memory. Thread-safe. */
final class InMemoryContactRowSource implements ContactRowSource {
    private final ContactRepository contacts;
    private final UserRepository users;

    InMemoryContactRowSource(ContactRepository contacts, UserRepository users) {
        this.contacts = contacts;
        this.users = users;
    }

    @Override
    public List<ContactId> matching(ContactFilter filter, ContactOrder order) {
        return contacts.page(filter, order, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Contact::id)
                .toList();
    }

    @Override
    public List<List<String>> rows(List<ContactId> ids, boolean trashed, List<String> fieldKeys) {
        Map<ContactId, Contact> known = contacts.findAll(ids).stream()
                .filter(contact ->
                        contact.mergedInto().isEmpty() && contact.trashedAt().isPresent() == trashed)
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(contact -> ContactTable.row(contact, this::email, fieldKeys))
                .toList();
    }

    private String email(UserId owner) {
        return users.find(owner).map(user -> user.email().address()).orElse("");
    }
}
