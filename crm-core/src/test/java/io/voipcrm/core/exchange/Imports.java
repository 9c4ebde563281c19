package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who brings tables of contacts in, and looks at what became of them, whatever they are kept in. */
abstract class Imports {
    TestCrm crm;
    Actor actor;
    ImportService imports;

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        crm = TestCrm.over(stores(), SettableClock.someMorning());
        actor = crm.actor(crm.user(Role.MANAGER));
        imports = crm.crm().imports();
    }

    ContactImport uploaded(String table) throws IOException {
        return uploaded(table.getBytes(StandardCharsets.UTF_8));
    }

    ContactImport uploaded(byte[] table) throws IOException {
        return imports.upload(actor, "C:\\files\\customers.csv", new ByteArrayInputStream(table));
    }

    ContactImport planned(ContactImport one, OnMatch onMatch, String... targets) {
        List<Optional<ColumnTarget>> columns = Stream.of(targets)
                .map(target ->
                        target.isEmpty() ? Optional.<ColumnTarget>empty() : Optional.of(ColumnTarget.parse(target)))
                .toList();
        return imports.plan(actor, one.id(), new ImportPlan(columns, one.plan().country(), onMatch));
    }

    ContactImport run(ContactImport one) {
        imports.start(actor, one.id());
        crm.crm().tick();
        return imports.get(actor, one.id());
    }

    ContactImport imported(String table) throws IOException {
        return run(uploaded(table));
    }

    List<Contact> contacts() {
        return crm.crm()
                .contacts()
                .page(actor, ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 200)
                .contacts();
    }

    Contact only(String name) {
        List<Contact> found =
                contacts().stream().filter(one -> one.name().equals(name)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<String> reasons(ContactImport one) {
        return imports.refused(actor, one.id(), 0, 100).stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.row() + " "
                                + problem.column().map(String::valueOf).orElse("-") + " " + problem.message()))
                .toList();
    }

    ImportWork work() {
        return new ImportWork(
                stores().imports(),
                new ContactIntake(stores().contactBook(), crm.crm().dialling()::ownNumbers),
                stores().users(),
                stores().transactions(),
                crm.crm().events(),
                crm.clock());
    }

    static String people(int count) {
        return "Name,Phone\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "Person " + i + ",0701" + String.format("%06d", i))
                        .collect(Collectors.joining("\n"));
    }

    ImportId arriving() {
        return stores().transactions().required(() -> stores().imports()
                .begin(actor.userId(), crm.clock().instant()));
    }

    Actor actor(Role role) {
        return crm.actor(crm.user(role));
    }
}
