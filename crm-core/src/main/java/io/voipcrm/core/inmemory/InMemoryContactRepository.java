package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactIndex;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.contact.Formerly;
import io.voipcrm.core.contact.Likeness;
import io.voipcrm.core.contact.MatchKeys;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.contact.TagUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps contacts in memory. Thread-safe. */
public final class InMemoryContactRepository implements ContactRepository {
    private final InMemoryTransactions transactions;
    private final Rows<Long, Contact> contacts;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryContactRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.contacts = new Rows<>(transactions);
    }

    @Override
    public Contact add(ContactDetails details, Stamp created) {
        return transactions.required(() -> {
            Contact added = Contact.added(ContactId.of(ids.incrementAndGet()), details, created);
            contacts.put(added.id().value(), added);
            return added;
        });
    }

    @Override
    public List<Contact> addAll(List<ContactDetails> details, Stamp created) {
        return transactions.required(
                () -> details.stream().map(one -> add(one, created)).toList());
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return transactions.required(() -> contacts.get(id.value()));
    }

    @Override
    public Optional<Contact> findForUpdate(ContactId id) {
        return find(id);
    }

    @Override
    public Optional<Contact> findForReference(ContactId id) {
        return find(id);
    }

    @Override
    public Optional<Contact> findForRemoval(ContactId id) {
        return find(id);
    }

    @Override
    public List<Contact> mergedInto(ContactId id) {
        return transactions.required(() -> contacts.stream()
                .filter(contact -> contact.mergedInto().equals(Optional.of(id)))
                .flatMap(contact -> Stream.concat(Stream.of(contact), mergedInto(contact.id()).stream()))
                .sorted(Comparator.comparingLong(contact -> contact.id().value()))
                .toList());
    }

    @Override
    public Set<PhoneNumber> shared(ContactId id, Collection<PhoneNumber> numbers) {
        return transactions.required(() -> contacts.stream()
                .filter(contact ->
                        !contact.id().equals(id) && contact.mergedInto().isEmpty())
                .flatMap(contact -> contact.phones().stream())
                .filter(numbers::contains)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Contact> findAll(Collection<ContactId> wanted) {
        Set<ContactId> known = Set.copyOf(wanted);
        return transactions.required(() -> contacts.stream()
                .filter(contact -> known.contains(contact.id()))
                .toList());
    }

    @Override
    public boolean update(Contact contact) {
        return transactions.required(() -> {
            boolean next = contacts.get(contact.id().value())
                    .filter(stored -> stored.version() == contact.version() - 1)
                    .isPresent();
            if (next) {
                contacts.put(contact.id().value(), contact);
            }
            return next;
        });
    }

    @Override
    public Set<ContactId> updateAll(List<Contact> changed) {
        return transactions.required(
                () -> changed.stream().filter(this::update).map(Contact::id).collect(Collectors.toSet()));
    }

    @Override
    public void delete(ContactId id) {
        transactions.required(() -> {
            mergedInto(id).forEach(merged -> contacts.remove(merged.id().value()));
            contacts.remove(id.value());
        });
    }

    @Override
    public List<Contact> withPhone(PhoneNumber number) {
        return transactions.required(() ->
                active().filter(contact -> contact.phones().contains(number)).toList());
    }

    @Override
    public List<Contact> sharing(MatchKeys keys, int limit) {
        Set<String> wanted = keys.facets();
        return transactions.required(() -> active().filter(contact ->
                        !Collections.disjoint(ContactIndex.of(contact).facets(), wanted))
                .limit(limit)
                .toList());
    }

    @Override
    public List<Contact> alikeForUpdate(Collection<Likeness> persons) {
        Map<String, List<Likeness>> byName = persons.stream().collect(Collectors.groupingBy(Likeness::name));
        return transactions.required(() -> active().filter(contact -> {
                    Likeness known = Likeness.of(
                            contact.details(), contact.details().company().map(CompanyRef::name));
                    return byName.getOrDefault(known.name(), List.of()).stream().anyMatch(person -> person.is(known));
                })
                .toList());
    }

    @Override
    public Map<Likeness, ContactId> formerly(Collection<Likeness> persons) {
        return transactions.required(() -> Formerly.of(
                persons,
                contacts.stream()
                        .filter(contact -> contact.mergedInto().isPresent())
                        .toList(),
                this::standing));
    }

    @Override
    public List<Contact> page(ContactFilter filter, ContactOrder order, Optional<ContactCursor> after, int limit) {
        Comparator<ContactCursor> comparator = order.comparator();
        return transactions.required(() -> contacts.stream()
                .filter(filter::matches)
                .map(contact -> Map.entry(ContactCursor.after(contact, order), contact))
                .filter(entry -> after.isEmpty() || comparator.compare(entry.getKey(), after.get()) > 0)
                .sorted(Map.Entry.comparingByKey(comparator))
                .limit(limit)
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public long count(ContactFilter filter, int atMost) {
        return transactions.required(
                () -> contacts.stream().filter(filter::matches).limit(atMost).count());
    }

    @Override
    public List<TagUse> tags(String beginning, int limit) {
        String folded = Folding.plain(beginning);
        Map<String, List<String>> uses =
                transactions.required(() -> active().flatMap(contact -> contact.details().tags().stream())
                        .filter(tag -> Folding.plain(tag).startsWith(folded))
                        .collect(Collectors.groupingBy(Folding::plain, TreeMap::new, Collectors.toList())));
        return uses.values().stream()
                .limit(limit)
                .map(tags -> new TagUse(tags.get(0), Math.min(TagUse.COUNTED, tags.size())))
                .toList();
    }

    @Override
    public void reindex(CompanyRef company) {
        transactions.required(() -> {
            List<Contact> people = new ArrayList<>(contacts.stream()
                    .filter(contact -> contact.details()
                            .company()
                            .filter(known -> known.id().equals(company.id()))
                            .isPresent())
                    .toList());
            people.forEach(one -> contacts.put(one.id().value(), one.at(company)));
        });
    }

    /** Whether anybody belongs to the company, be it in the trash. */
    boolean anyAt(CompanyId company) {
        return contacts.stream()
                .flatMap(contact -> contact.details().company().stream())
                .anyMatch(known -> known.id().equals(company));
    }

    /** The companies of the active contacts, one for each. */
    Stream<CompanyId> employed() {
        return active().flatMap(contact -> contact.details().company().stream()).map(CompanyRef::id);
    }

    Stream<Contact> active() {
        return contacts.stream().filter(Contact::active);
    }
}
