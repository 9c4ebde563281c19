package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The door for many contacts at once: the same checks as for one by one, and a record of each change, in few
 * statements. Whoever uses it has seen to the rights, and begins the transactions. Thread-safe.
 */
public final class ContactIntake {
    private final ContactBook book;
    private final Supplier<Set<PhoneNumber>> own;

    /**
     * The door.
     *
     * @param own the company's own numbers, which no contact has
     */
    public ContactIntake(ContactBook book, Supplier<Set<PhoneNumber>> own) {
        this.book = book;
        this.own = own;
    }

    /** The company's own fields. */
    public List<ContactField> fields() {
        return book.fields().all();
    }

    /** What contacts are held against, as it is at this moment. */
    public ContactChecks checks() {
        return new ContactChecks(own.get(), book.fields().all());
    }

    /** Contacts that are one of these persons, in the order of their ids, locked until the transaction ends. */
    public List<Contact> alike(Collection<Likeness> persons) {
        return book.contacts().alikeForUpdate(persons);
    }

    /** Of these persons, those who were merged into another contact, and that contact, locked as {@link #alike} does. */
    public Map<Likeness, Contact> formerly(Collection<Likeness> persons) {
        Map<Likeness, Contact> found = new HashMap<>();
        new TreeMap<>(book.contacts().formerly(persons).entrySet().stream()
                        .collect(Collectors.groupingBy(
                                became -> became.getValue().value(),
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList()))))
                .forEach((id, same) -> book.contacts()
                        .findForUpdate(ContactId.of(id))
                        .filter(Contact::active)
                        .ifPresent(contact -> same.forEach(person -> found.put(person, contact))));
        return found;
    }

    /** The companies of these names, made where there is none yet. */
    public Map<String, CompanyRef> companies(Collection<String> names, UserId by, Instant at) {
        return names.isEmpty() ? Map.of() : book.companies().named(names, Stamp.of(at, by));
    }

    /** Writes down new contacts. */
    public void add(List<ContactDetails> details, UserId by, Instant at) {
        Stamp now = Stamp.of(at, by);
        List<Contact> added = book.contacts().addAll(details, now);
        book.changes().addAll(added.stream().map(Contact::id).toList(), now, ContactChange.Kind.CREATED);
    }

    /** Writes down something else about contacts that are locked. */
    public void change(Map<Contact, ContactDetails> changes, UserId by, Instant at) {
        Stamp now = Stamp.of(at, by);
        List<Contact> next = new ArrayList<>();
        Map<ContactId, List<MemberChange>> members = new LinkedHashMap<>();
        changes.forEach((before, details) -> {
            next.add(before.changed(details, now));
            members.put(before.id(), Differences.between(before.details(), details));
        });
        if (book.contacts().updateAll(next).size() != next.size()) {
            throw new IllegalStateException("A contact was changed without its lock");
        }
        book.changes().addAll(members, now);
    }

    /** A name of a company as it is kept. */
    public static Optional<String> companyName(String written) {
        return Optional.of(written.strip()).filter(name -> !name.isEmpty()).map(name -> CompanyDetails.of(name)
                .name());
    }
}
