package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.exchange.ContactImport;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.ImportRepository;
import io.voipcrm.core.exchange.RefusedRow;
import io.voipcrm.core.paging.TimeCursor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps imports in memory, with their files. Thread-safe. */
final class InMemoryImportRepository implements ImportRepository {
    private static final int TELLING_DIGITS = 7;

    private final InMemoryTransactions transactions;
    private final Rows<ImportId, Instant> begun;
    private final Rows<ImportId, ContactImport> imports;
    private final Rows<ImportId, Lease> leases;
    private final Rows<Place, byte[]> parts;
    private final Rows<Place, RefusedRow> refused;
    private final AtomicLong ids = new AtomicLong();

    InMemoryImportRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.begun = new Rows<>(transactions);
        this.imports = new Rows<>(transactions);
        this.leases = new Rows<>(transactions);
        this.parts = new Rows<>(transactions);
        this.refused = new Rows<>(transactions);
    }

    private record Lease(String worker, Instant until) {}

    private record Place(ImportId id, long number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::id).thenComparing(Place::number).compare(this, other);
        }
    }

    @Override
    public ImportId begin(UserId by, Instant at) {
        return transactions.required(() -> {
            ImportId id = ImportId.of(ids.incrementAndGet());
            begun.put(id, at);
            return id;
        });
    }

    @Override
    public void append(ImportId id, int position, byte[] part) {
        transactions.required(() -> parts.put(new Place(id, position), part.clone()));
    }

    @Override
    public Optional<byte[]> part(ImportId id, int position) {
        return transactions.required(() -> parts.get(new Place(id, position)));
    }

    @Override
    public void dropFile(ImportId id) {
        transactions.required(() -> drop(parts, id));
    }

    @Override
    public Optional<ContactImport> find(ImportId id) {
        return transactions.required(() -> imports.get(id));
    }

    @Override
    public Optional<ContactImport> findForUpdate(ImportId id) {
        return find(id);
    }

    @Override
    public List<ContactImport> page(Optional<TimeCursor> after, int limit) {
        return transactions.required(() -> imports.stream()
                .filter(one -> after.isEmpty()
                        || after.get().precedes(one.createdAt(), one.id().value()))
                .sorted(Comparator.comparing(ContactImport::createdAt)
                        .thenComparing(ContactImport::id)
                        .reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public void update(ContactImport changed) {
        transactions.required(() -> imports.put(changed.id(), changed));
    }

    @Override
    public void delete(ImportId id) {
        transactions.required(() -> {
            imports.remove(id);
            begun.remove(id);
            leases.remove(id);
            drop(parts, id);
            drop(refused, id);
        });
    }

    @Override
    public List<ImportId> abandoned(Instant then, int limit) {
        return transactions.required(() -> begun.keys()
                .filter(id -> begun.get(id).filter(at -> at.isBefore(then)).isPresent())
                .filter(id -> imports.get(id).map(one -> one.state().open()).orElse(true))
                .limit(limit)
                .toList());
    }

    @Override
    public Optional<ImportId> take(String worker, Instant now, Instant until) {
        return transactions.required(() -> {
            if (leases.stream()
                    .anyMatch(lease ->
                            lease.until().isAfter(now) && !lease.worker().equals(worker))) {
                return Optional.empty();
            }
            Optional<ImportId> next = imports.stream()
                    .filter(one -> one.state().working())
                    .min(Comparator.comparing(
                                    (ContactImport one) -> one.startedAt().orElse(Instant.EPOCH))
                            .thenComparing(ContactImport::id))
                    .map(ContactImport::id);
            next.ifPresent(id -> leases.put(id, new Lease(worker, until)));
            return next;
        });
    }

    @Override
    public boolean renew(ImportId id, String worker, Instant until) {
        return transactions.required(() -> {
            boolean mine = leases.get(id)
                    .filter(lease -> lease.worker().equals(worker))
                    .isPresent();
            if (mine) {
                leases.put(id, new Lease(worker, until));
            }
            return mine;
        });
    }

    @Override
    public void release(ImportId id) {
        transactions.required(() -> leases.remove(id));
    }

    @Override
    public void refuse(ImportId id, List<RefusedRow> rows) {
        transactions.required(() -> rows.forEach(row -> refused.put(new Place(id, row.row()), row)));
    }

    @Override
    public List<RefusedRow> refused(ImportId id, long afterRow, int limit) {
        return transactions.required(() -> refused.keys()
                .filter(place -> place.id().equals(id) && place.number() > afterRow)
                .limit(limit)
                .flatMap(place -> refused.get(place).stream())
                .toList());
    }

    @Override
    public void forgetRefused(ImportId id) {
        transactions.required(() -> drop(refused, id));
    }

    @Override
    public void forgetMentions(Contact contact) {
        transactions.required(
                () -> refused.removeIf(row -> row.cells().stream().anyMatch(cell -> mentions(cell, contact))));
    }

    private static boolean mentions(String cell, Contact contact) {
        String digits = cell.replaceAll("[^0-9]", "");
        String lower = cell.toLowerCase(Locale.ROOT);
        return contact.phones().stream().map(InMemoryImportRepository::telling).anyMatch(digits::contains)
                || contact.details().emails().stream()
                        .map(ContactEmail::address)
                        .anyMatch(lower::contains);
    }

    /** The end of a number, which is the same however it is written. */
    private static String telling(PhoneNumber number) {
        return number.e164().substring(Math.max(1, number.e164().length() - TELLING_DIGITS));
    }

    private static void drop(Rows<Place, ?> rows, ImportId id) {
        rows.keys().filter(place -> place.id().equals(id)).toList().forEach(rows::remove);
    }
}
