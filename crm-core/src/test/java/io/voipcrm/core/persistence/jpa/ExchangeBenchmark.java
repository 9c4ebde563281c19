package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.exchange.ExportService;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.ImportState;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** How long a million rows take on their way in and out, beside what {@code \copy} takes for the same rows. */
class ExchangeBenchmark {
    private static final int CONTACTS = Integer.getInteger("voipcrm.benchmark.contacts", 1_000_000);
    private static final long MEGABYTE = 1 << 20;

    /** What an import writes, in the order in which it can be put back. */
    private static final List<String> WRITTEN =
            List.of("crm_company", "crm_contact", "crm_contact_change", "crm_contact_uncompared", "crm_tag");

    private static final String SAME_TABLE = """
            copy (
                select c.name, k.name,
                    (select string_agg((p ->> 'label') || ': ' || (p -> 'number' ->> 'e164')
                        || coalesce(' ext. ' || (p ->> 'extension'), ''), '; ')
                        from jsonb_array_elements(c.details -> 'phones') p),
                    (select string_agg((m ->> 'label') || ': ' || (m ->> 'address'), '; ')
                        from jsonb_array_elements(c.details -> 'emails') m),
                    c.details -> 'address' ->> 'street', c.details -> 'address' ->> 'postalCode',
                    c.details -> 'address' ->> 'city', c.details -> 'address' ->> 'region',
                    c.details -> 'address' ->> 'country',
                    (select string_agg(t, '; ') from jsonb_array_elements_text(c.details -> 'tags') t),
                    u.email, c.details ->> 'notes'
                from crm_contact c left join crm_company k on k.id = c.company_id left join crm_user u on u.id = c.owner_id
                where c.state = 'ACTIVE' order by c.sort_name, c.id
            ) to stdout (format csv, header)
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final TestDatabase database = TestDatabase.empty(TestDatabase.Provider.ECLIPSELINK);
    private final Stores stores = JpaStoresContract.stores(database);
    private final TestCrm crm = TestCrm.over(stores, SettableClock.someMorning());
    private final Actor actor = crm.actor(crm.user(Role.MANAGER));

    private interface Work {
        void run() throws IOException, SQLException;
    }

    @Test
    void goesInAndOut() throws IOException, SQLException {
        Path file = folder.resolve("contacts.csv");
        write(file);
        System.out.printf("%,d rows, %,d MB%n", CONTACTS, Files.size(file) / MEGABYTE);
        double in = imported(file);
        double copiedIn = copiedIn();
        System.out.printf("import: ratio to \\copy of what it has written %.2f%n", copiedIn / in);
        database.run("analyze");
        HeapWatch heap = new HeapWatch();
        double first = seconds("export", this::export);
        heap.report("export");
        double copied = seconds("\\copy of the same table", () -> copyOut(SAME_TABLE, folder.resolve("copied.csv")));
        System.out.printf("export: ratio to \\copy %.2f%n", copied / first);
        seconds(
                "\\copy of the rows as they are stored",
                () -> copyOut("copy crm_contact to stdout", folder.resolve("raw.txt")));
    }

    private double imported(Path file) throws IOException, SQLException {
        double uploaded = seconds("upload", () -> {
            try (InputStream in = Files.newInputStream(file)) {
                ImportId id =
                        crm.crm().imports().upload(actor, "contacts.csv", in).id();
                crm.crm().imports().start(actor, id);
            }
        });
        HeapWatch heap = new HeapWatch();
        double ran = seconds("import", () -> crm.crm().tick());
        heap.report("import");
        assertThat(crm.crm().imports().page(actor, Optional.empty(), 1).items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(ImportState.FINISHED);
                    assertThat(one.progress().created()).isEqualTo(CONTACTS);
                });
        return uploaded + ran;
    }

    private double copiedIn() throws IOException, SQLException {
        for (String table : WRITTEN) {
            copyOut("copy " + table + " to stdout", folder.resolve(table));
        }
        database.run("truncate crm_company, crm_contact, crm_contact_change, crm_contact_uncompared, crm_tag cascade");
        double all = 0;
        for (String table : WRITTEN) {
            all += seconds("\\copy " + table, () -> {
                try (Connection connection = database.plain().getConnection();
                        InputStream in = Files.newInputStream(folder.resolve(table))) {
                    copy(connection).copyIn("copy " + table + " from stdin", in, 1 << 16);
                }
            });
            // Counted while all of it was one transaction under way, it would pass for empty: foreign keys into it
            // would be checked by the wrong index.
            database.run("analyze " + table);
        }
        return all;
    }

    /** As in a server, which has threads for what can be done ahead. */
    private void export() throws IOException {
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        ExportService exports = new ExportService(
                stores.contactRows(), stores.contactBook().fields(), new RolePolicy(), stores.transactions(), ahead);
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(folder.resolve("exported.csv")), 1 << 16)) {
            exports.export(actor, ContactFilter.all(), ContactOrder.byName()).writeTo(new CsvWriter(out));
        } finally {
            ahead.shutdownNow();
        }
    }

    private void copyOut(String sql, Path to) throws IOException, SQLException {
        try (Connection connection = database.plain().getConnection();
                OutputStream out = Files.newOutputStream(to)) {
            copy(connection).copyOut(sql, out);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static double seconds(String what, Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-40s %8.1f s  %,9.0f rows/s%n", what, seconds, CONTACTS / seconds);
        return seconds;
    }

    private static void write(Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Name,Company,Mobile,Phone,E-mail,Street,Postal code,City,Tags,Notes\n");
            for (int i = 0; i < CONTACTS; i++) {
                out.write(row(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(int i) {
        String[] first = {"Åsa", "Bertil", "Zoë", "Karin", "Lars", "Maria", "Omar", "Xiomara", "Jürgen", "Ewa"};
        String[] last = {"Lind", "Öberg", "Andersson", "Kowalski", "Håkansson", "Nguyễn", "Müller", "Smith"};
        String name =
                first[i % first.length] + " " + last[(i / 10) % last.length] + " " + Integer.toString(i / 160, 36);
        return "%s,Company %d,070-%07d,08-%06d,user%d@example.se,Storgatan %d,%05d,Umeå,\"kund, t%d\",Asked about order %d%n"
                .formatted(name, i % 20_000, i % 10_000_000, 100_000 + i % 800_000, i, i % 200, i % 99_999, i % 50, i);
    }

    /** What is left of the heap after a collection, at most, since it was begun. */
    private static final class HeapWatch {
        private final long before;
        private final AtomicLong most = new AtomicLong();

        HeapWatch() {
            System.gc();
            before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                ((NotificationEmitter) collector)
                        .addNotificationListener((notification, handback) -> heard(notification), null, null);
            }
        }

        private void heard(Notification notification) {
            if (notification.getUserData() instanceof CompositeData data
                    && notification
                            .getType()
                            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                long left =
                        GarbageCollectionNotificationInfo.from(data)
                                .getGcInfo()
                                .getMemoryUsageAfterGc()
                                .entrySet()
                                .stream()
                                .filter(pool -> !pool.getKey().matches(".*(Metaspace|Code|Class).*"))
                                .mapToLong(pool -> pool.getValue().getUsed())
                                .sum();
                most.accumulateAndGet(left, Math::max);
            }
        }

        void report(String what) {
            System.gc();
            long after =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(
                    "%s: heap left by collections grew by %,d MB at most, and by %,d MB in the end%n",
                    what, (most.get() - before) / MEGABYTE, (after - before) / MEGABYTE);
        }
    }
}
