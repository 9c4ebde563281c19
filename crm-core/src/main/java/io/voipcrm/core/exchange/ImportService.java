package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactEvent.ContactsImported;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.exchange.ImportEvent.ImportChanged;
import io.voipcrm.core.paging.Page;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.tx.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes tables of contacts, and lets people say what becomes of them; {@link ImportRunner} does it. Thread-safe. */
public final class ImportService {
    private final ImportRepository imports;
    private final ContactIntake intake;
    private final Optional<Country> home;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    /**
     * The service.
     *
     * @param home where numbers without a country's code belong, unless somebody says otherwise
     */
    public ImportService(
            ImportRepository imports,
            ContactIntake intake,
            Optional<Country> home,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.imports = imports;
        this.intake = intake;
        this.home = home;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file, and guesses what its columns hold. It is read while it arrives, and must not be called within a
     * transaction: what has arrived is kept part by part.
     *
     * @param body at most 500 MB; it is not closed
     * @throws FileTooLargeException when there is more
     * @throws InvalidValueException when it is no table
     */
    public ContactImport upload(Actor actor, String fileName, InputStream body) throws IOException {
        access.require(actor, Permission.IMPORT_CONTACTS);
        ImportId id = transactions.required(() -> imports.begin(actor.userId(), clock.instant()));
        boolean kept = false;
        try {
            Upload upload = new Upload(imports, transactions, id);
            TableShape shape = upload.take(body);
            ContactImport uploaded = transactions.required(() -> {
                ImportPlan guess = Upload.guess(shape, intake.fields(), home);
                ContactImport arrived = ContactImport.uploaded(
                        id, Upload.fileName(fileName), upload.size(), shape, guess, actor.userId(), clock.instant());
                return stored(arrived);
            });
            kept = true;
            return uploaded;
        } finally {
            if (!kept) {
                transactions.required(() -> imports.delete(id));
            }
        }
    }

    /** The newest first, whoever has brought them. */
    public Page<ContactImport> page(Actor actor, Optional<TimeCursor> after, int size) {
        access.require(actor, Permission.IMPORT_CONTACTS);
        int limit = Page.size(size);
        return Page.cut(transactions.required(() -> imports.page(after, limit + 1)), limit, one -> new TimeCursor(
                        one.createdAt(), one.id().value())
                .text());
    }

    public ContactImport get(Actor actor, ImportId id) {
        access.require(actor, Permission.IMPORT_CONTACTS);
        return transactions.required(() -> known(imports.find(id), id));
    }

    /** Refused rows behind this one, in their order. */
    public List<RefusedRow> refused(Actor actor, ImportId id, long afterRow, int limit) {
        access.require(actor, Permission.IMPORT_CONTACTS);
        return transactions.required(() -> imports.refused(id, afterRow, limit));
    }

    /**
     * Says how the rows become contacts; what was found out by another plan is forgotten.
     *
     * @throws ImportStateException when it is being read, or over
     */
    public ContactImport plan(Actor actor, ImportId id, ImportPlan plan) {
        plan.check();
        return changed(actor, id, now -> {
            requireOpen(now);
            requireFields(plan);
            if (plan.columns().size() != now.shape().columns().size()) {
                throw new InvalidValueException("columns", "There is no such column");
            }
            imports.forgetRefused(id);
            return now.planned(plan);
        });
    }

    /** Reads every row without writing anything, to tell what would become of them. */
    public ContactImport check(Actor actor, ImportId id) {
        return begin(actor, id, ImportState.CHECKING);
    }

    /** Lets the rows become contacts. */
    public ContactImport start(Actor actor, ImportId id) {
        return begin(actor, id, ImportState.RUNNING);
    }

    /** Stops it after the rows that are being written; what was imported stays. A check can be made again. */
    public ContactImport cancel(Actor actor, ImportId id) {
        return changed(actor, id, now -> {
            if (!now.state().working()) {
                throw new ImportStateException(now.state().open() ? now.state() : ImportState.FINISHED);
            }
            imports.release(id);
            if (now.state() == ImportState.CHECKING) {
                imports.forgetRefused(id);
                return now.planned(now.plan());
            }
            imports.dropFile(id);
            if (now.progress().written() > 0) {
                events.publish(new ContactsImported(now.progress().written(), now.writer()));
            }
            return now.over(ImportState.CANCELLED, Optional.empty(), clock.instant());
        });
    }

    /** Forgets the import with its file and its refused rows; the contacts stay. */
    public void delete(Actor actor, ImportId id) {
        access.require(actor, Permission.IMPORT_CONTACTS);
        transactions.required(() -> {
            ContactImport now = known(imports.findForUpdate(id), id);
            if (now.state().working()) {
                throw new ImportStateException(now.state());
            }
            imports.delete(id);
        });
    }

    /** Those of the ids that exist, as they are now, to tell their owners; no person asks here. */
    public List<ContactImport> present(Collection<ImportId> ids) {
        return transactions.required(
                () -> ids.stream().flatMap(id -> imports.find(id).stream()).toList());
    }

    /** The first refused rows, to tell the owner; no person asks here. */
    public List<RefusedRow> firstRefused(ImportId id, int limit) {
        return transactions.required(() -> imports.refused(id, 0, limit));
    }

    private ContactImport begin(Actor actor, ImportId id, ImportState working) {
        return changed(actor, id, now -> {
            requireOpen(now);
            now.plan().check();
            imports.forgetRefused(id);
            return now.begun(working, actor.userId(), clock.instant());
        });
    }

    private ContactImport changed(Actor actor, ImportId id, UnaryOperator<ContactImport> change) {
        access.require(actor, Permission.IMPORT_CONTACTS);
        return transactions.required(() -> stored(change.apply(known(imports.findForUpdate(id), id))));
    }

    private ContactImport stored(ContactImport changed) {
        imports.update(changed);
        events.publish(new ImportChanged(changed.id(), changed.createdBy()));
        return changed;
    }

    private void requireFields(ImportPlan plan) {
        Set<String> keys =
                intake.fields().stream().map(field -> field.definition().key()).collect(Collectors.toSet());
        plan.columns().stream()
                .flatMap(Optional::stream)
                .filter(target -> target.kind() == ColumnTarget.Kind.FIELD && !keys.contains(target.detail()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidValueException("columns", "There is no such field as " + unknown.detail());
                });
    }

    private static void requireOpen(ContactImport now) {
        if (!now.state().open()) {
            throw new ImportStateException(now.state());
        }
    }

    private static ContactImport known(Optional<ContactImport> found, ImportId id) {
        return found.orElseThrow(() -> new ImportNotFoundException(id));
    }
}
