package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChecks;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.Likeness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Some rows that become contacts together. For one use, within a transaction. */
final class ImportBatch {
    private final ContactIntake intake;
    private final ContactChecks checks;
    private final ImportPlan plan;
    private final Map<String, List<Person>> known = new HashMap<>();
    private final Map<Likeness, Person> formerly = new HashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private long created;
    private long updated;
    private long unchanged;

    ImportBatch(ContactIntake intake, ContactChecks checks, ImportPlan plan) {
        this.intake = intake;
        this.checks = checks;
        this.plan = plan;
    }

    /** Somebody whom a row may speak of: among the contacts already, or brought by a row before. */
    private static final class Person {
        private final Optional<Contact> stored;
        private ContactDraft draft;
        private Likeness likeness;
        private boolean changed;

        Person(Optional<Contact> stored, ContactDraft draft) {
            this.stored = stored;
            this.draft = draft;
            this.likeness = likeness(draft);
            this.changed = stored.isEmpty();
        }

        void become(ContactDraft next) {
            draft = next;
            likeness = likeness(next);
            changed = true;
        }

        private static Likeness likeness(ContactDraft draft) {
            return Likeness.of(draft.details(), RowPatch.companyOf(draft));
        }
    }

    /** Finds out what becomes of the rows. */
    RowOutcome read(List<TableRow> rows, RowReader reader) {
        Map<TableRow, RowPatch> patches = new LinkedHashMap<>();
        for (TableRow row : rows) {
            RowReading reading = row.broken()
                    .map(why -> new RowReading(Optional.empty(), List.of(new RowProblem(Optional.empty(), why))))
                    .orElseGet(() -> reader.read(row.cells()));
            if (reading.patch().isPresent()) {
                patches.put(row, reading.patch().get());
            } else {
                refused.add(new RefusedRow(row.row(), row.cells(), reading.problems()));
            }
        }
        Set<Likeness> persons = patches.values().stream().map(RowPatch::person).collect(Collectors.toSet());
        Map<ContactId, Person> stored = new HashMap<>();
        intake.alike(persons).forEach(contact -> meet(contact, stored));
        intake.formerly(persons).forEach((person, contact) -> formerly.put(person, meet(contact, stored)));
        patches.forEach(this::take);
        refused.sort((one, other) -> Long.compare(one.row(), other.row()));
        return new RowOutcome(new ImportProgress(rows.size(), created, updated, unchanged, refused.size(), 0), refused);
    }

    private void take(TableRow row, RowPatch patch) {
        try {
            Optional<Person> person = person(patch);
            Optional<Person> became = Optional.ofNullable(formerly.get(patch.person()));
            if (person.isPresent()) {
                add(patch::onto, person.get());
            } else if (became.isPresent()) {
                add(patch::ontoWhoTheyBecame, became.get());
            } else {
                ContactDraft draft = patch.draft();
                meet(new Person(Optional.empty(), checked(draft, Optional.empty())));
                created++;
            }
        } catch (InvalidValueException e) {
            RowProblem problem = new RowProblem(plan.columnOf(e.member()), String.valueOf(e.getMessage()));
            refused.add(new RefusedRow(row.row(), row.cells(), List.of(problem)));
        }
    }

    private void add(UnaryOperator<ContactDraft> patch, Person person) {
        if (plan.onMatch() == OnMatch.SKIP) {
            unchanged++;
            return;
        }
        ContactDraft next = patch.apply(person.draft);
        if (next.equals(person.draft)) {
            unchanged++;
        } else {
            person.become(checked(next, Optional.of(person.draft.details())));
            updated++;
        }
    }

    private ContactDraft checked(ContactDraft draft, Optional<ContactDetails> before) {
        return new ContactDraft(checks.checked(draft.details(), before), draft.companyName());
    }

    /** Of several that the row may speak of, the one of whom it says nothing new, else the first. */
    private Optional<Person> person(RowPatch patch) {
        Likeness wanted = patch.person();
        List<Person> found = known.getOrDefault(wanted.name(), List.of()).stream()
                .filter(person -> wanted.is(person.likeness))
                .toList();
        return found.stream()
                .filter(person -> found.size() > 1 && patch.onto(person.draft).equals(person.draft))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Person meet(Contact contact, Map<ContactId, Person> stored) {
        return stored.computeIfAbsent(contact.id(), id -> {
            Person met = new Person(Optional.of(contact), ContactDraft.of(contact.details()));
            meet(met);
            return met;
        });
    }

    private void meet(Person person) {
        known.computeIfAbsent(person.likeness.name(), name -> new ArrayList<>()).add(person);
    }

    /** Writes down what has become of them. */
    void write(UserId by, Instant at) {
        List<Person> changed = known.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.changed)
                .toList();
        Set<String> names = changed.stream()
                .flatMap(person -> person.draft.companyName().stream())
                .collect(Collectors.toSet());
        Map<String, CompanyRef> companies = intake.companies(names, by, at);
        List<ContactDetails> added = new ArrayList<>();
        Map<Contact, ContactDetails> changes = new LinkedHashMap<>();
        for (Person person : changed) {
            ContactDetails details = details(person.draft, companies);
            person.stored.ifPresentOrElse(contact -> changes.put(contact, details), () -> added.add(details));
        }
        if (!added.isEmpty()) {
            intake.add(added, by, at);
        }
        if (!changes.isEmpty()) {
            intake.change(changes, by, at);
        }
    }

    private static ContactDetails details(ContactDraft draft, Map<String, CompanyRef> companies) {
        return draft.companyName()
                .map(name -> draft.details().withCompany(Optional.ofNullable(companies.get(name))))
                .orElse(draft.details());
    }
}
