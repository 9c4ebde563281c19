package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.ContactChecks;
import io.voipcrm.core.contact.ContactEvent.ContactsImported;
import io.voipcrm.core.csv.MalformedCsvException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One import, worked on by one server: batch by batch, each with its progress in one transaction, from the row behind
 * the last that was committed. For one thread.
 */
final class ImportRun {
    /** How long a server that has died keeps others from going on. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int BATCH = 1_000;

    /** Of all rows of a batch, so that long ones don't fill the memory. */
    private static final int MOST_SIGNS = 4_000_000;

    private static final int MOST_PERCENT = 99;
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(500);
    private static final Logger LOG = System.getLogger(ImportRun.class.getName());

    private final ImportWork work;
    private final String worker;
    private final ContactImport begun;
    private final ContactChecks checks;
    private final RowReader reader;
    private final ImportTable table;
    private Instant told = Instant.EPOCH;
    private Instant renewed;
    private long passed;

    /** The import, which the worker has taken. */
    ImportRun(ImportWork work, String worker, ContactImport begun) throws IOException {
        this.work = work;
        this.worker = worker;
        this.begun = begun;
        this.renewed = work.clock().instant();
        this.checks = work.transactions().required(() -> work.intake().checks());
        Owners owners =
                new Owners(work.transactions().required(() -> work.users().all()));
        this.reader = new RowReader(begun.plan(), checks, owners);
        this.table = new ImportTable(
                this::file,
                Charset.forName(begun.shape().charset()),
                begun.shape().delimiter());
        this.passed = begun.progress().read();
        table.skip(1 + passed);
    }

    private ImportFile file() {
        return new ImportFile(position -> {
            stay();
            return work.transactions().required(() -> work.imports().part(begun.id(), position));
        });
    }

    /** It may take long to read up to the next batch: past what is done, or past what is broken. */
    private void stay() {
        Instant now = work.clock().instant();
        if (now.isAfter(renewed.plus(LEASE.dividedBy(3)))) {
            renewed = now;
            work.transactions().required(() -> work.imports().renew(begun.id(), worker, now.plus(LEASE)));
        }
    }

    /**
     * Works on the next rows.
     *
     * @return whether there are more for this worker
     * @throws RuntimeException when the store is away: another run goes on from where this one stood
     */
    boolean next() throws IOException {
        List<TableRow> rows;
        try {
            rows = table.next(BATCH, MOST_SIGNS);
        } catch (MalformedCsvException e) {
            return finish(ImportState.FAILED, Optional.of(e.getMessage() + ". This is no table."));
        }
        return rows.isEmpty() ? finish(ImportState.FINISHED, Optional.empty()) : together(rows);
    }

    /** What one row does wrong must not be the others' fault. */
    private boolean together(List<TableRow> rows) {
        try {
            return step(rows, this::processed);
        } catch (RuntimeException e) {
            passOn(e);
            LOG.log(Level.WARNING, "Some rows of import " + begun.id() + " are tried one by one", e);
        }
        for (TableRow row : rows) {
            if (!alone(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean alone(TableRow row) {
        try {
            return step(List.of(row), this::processed);
        } catch (RuntimeException e) {
            passOn(e);
            LOG.log(Level.WARNING, "Row " + row.row() + " of import " + begun.id() + " can't be stored", e);
        }
        RowProblem problem = new RowProblem(Optional.empty(), "This row could not be stored");
        RefusedRow refused = new RefusedRow(row.row(), row.cells(), List.of(problem));
        return step(List.of(row), rows -> new RowOutcome(new ImportProgress(1, 0, 0, 0, 1, 0), List.of(refused)));
    }

    /** A store that is away for a moment says nothing about a row. */
    private void passOn(RuntimeException failure) {
        if (work.transactions().passing(failure)) {
            throw failure;
        }
    }

    private interface Step {
        RowOutcome of(List<TableRow> rows);
    }

    private RowOutcome processed(List<TableRow> rows) {
        ImportBatch batch = new ImportBatch(work.intake(), checks, begun.plan());
        RowOutcome outcome = batch.read(rows, reader);
        if (begun.state() == ImportState.RUNNING) {
            batch.write(begun.writer(), work.clock().instant());
        }
        return outcome;
    }

    /** Once for each row, also where nobody heard that it had been done. */
    private boolean step(List<TableRow> rows, Step step) {
        long behind = passed + rows.size();
        boolean goesOn = work.transactions().required(() -> {
            Optional<ContactImport> mine = mine();
            mine.filter(now -> now.progress().read() < behind).ifPresent(now -> {
                RowOutcome outcome = step.of(rows);
                work.imports().refuse(begun.id(), outcome.refused());
                work.imports().update(now.with(now.progress().plus(outcome.counts(), percent())));
                tell();
            });
            return mine.isPresent();
        });
        passed = behind;
        return goesOn;
    }

    private boolean finish(ImportState end, Optional<String> why) {
        work.transactions().required(() -> mine().ifPresent(now -> {
            ImportProgress progress = now.progress();
            ContactImport whole = end == ImportState.FINISHED ? now.with(progress.plus(ImportProgress.NONE, 100)) : now;
            boolean checked = now.state() == ImportState.CHECKING && end == ImportState.FINISHED;
            work.imports()
                    .update(
                            checked
                                    ? whole.checked()
                                    : whole.over(end, why, work.clock().instant()));
            work.imports().release(begun.id());
            if (!checked) {
                work.imports().dropFile(begun.id());
            }
            if (now.state() == ImportState.RUNNING && progress.written() > 0) {
                work.events().publish(new ContactsImported(progress.written(), begun.writer()));
            }
            work.events().publish(new ImportEvent.ImportChanged(begun.id(), begun.createdBy()));
        }));
        return false;
    }

    /** The import as it is now; empty when somebody has cancelled it, or another server has it. */
    private Optional<ContactImport> mine() {
        return work.imports()
                .findForUpdate(begun.id())
                .filter(now -> now.state() == begun.state() && now.startedAt().equals(begun.startedAt()))
                .filter(now -> work.imports()
                        .renew(begun.id(), worker, work.clock().instant().plus(LEASE)));
    }

    private int percent() {
        return (int) Math.min(MOST_PERCENT, 100 * table.passed() / Math.max(1, begun.size()));
    }

    private void tell() {
        Instant now = work.clock().instant();
        if (!now.isBefore(told.plus(BETWEEN_NEWS))) {
            told = now;
            work.events().publish(new ImportEvent.ImportChanged(begun.id(), begun.createdBy()));
        }
    }
}
