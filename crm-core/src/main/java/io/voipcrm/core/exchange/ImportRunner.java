package io.voipcrm.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Works on imports, one after the other, whichever server has taken the request. A server that dies loses its lease, and
 * another goes on where it was. Thread-safe.
 */
public final class ImportRunner {
    /** What nobody went on with is forgotten: it is full of people's data. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final int SWEPT = 100;

    private static final Logger LOG = System.getLogger(ImportRunner.class.getName());

    private final ImportWork work;
    private final Executor executor;
    private final String worker = UUID.randomUUID().toString();
    private final AtomicBoolean working = new AtomicBoolean();
    private Instant swept = Instant.EPOCH;

    /**
     * The runner.
     *
     * @param executor does the work, which may take minutes
     */
    public ImportRunner(ImportWork work, Executor executor) {
        this.work = work;
        this.executor = executor;
    }

    /** Looks for work; to be called every second. */
    public void tick() {
        if (working.compareAndSet(false, true)) {
            boolean begun = false;
            try {
                executor.execute(this::work);
                begun = true;
            } finally {
                if (!begun) {
                    working.set(false);
                }
            }
        }
    }

    private void work() {
        try {
            sweep();
            Optional<ImportRun> run = take();
            while (run.isPresent()) {
                finish(run.get());
                run = take();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (!work.transactions().passing(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "An import goes on when the database does", e);
        } finally {
            working.set(false);
        }
    }

    private static void finish(ImportRun run) throws IOException {
        boolean more = true;
        while (more) {
            more = run.next();
        }
    }

    /** The work that has waited longest. */
    Optional<ImportRun> take() throws IOException {
        Instant now = work.clock().instant();
        Optional<ContactImport> taken = work.transactions().required(() -> work.imports()
                .take(worker, now, now.plus(ImportRun.LEASE))
                .flatMap(work.imports()::find));
        return taken.isEmpty() ? Optional.empty() : Optional.of(new ImportRun(work, worker, taken.get()));
    }

    private void sweep() {
        Instant now = work.clock().instant();
        if (now.isAfter(swept.plus(BETWEEN_SWEEPS))) {
            swept = now;
            work.transactions()
                    .required(() ->
                            work.imports().abandoned(now.minus(KEPT), SWEPT).forEach(work.imports()::delete));
        }
    }
}
