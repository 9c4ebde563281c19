package io.voipcrm.core.exchange;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.paging.TimeCursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where imports are kept, with their files, until they are over, and their refused rows. Thread-safe; changes belong to
 * the running transaction. One whose file is still arriving is found by nobody.
 */
public interface ImportRepository {
    /** Begins one, whose file is about to arrive. */
    ImportId begin(UserId by, Instant at);

    /**
     * Keeps the next part of the file.
     *
     * @param position 0 for the first, one more for each
     */
    void append(ImportId id, int position, byte[] part);

    /** A part of the file; empty behind the last, and when the file is kept no longer. */
    Optional<byte[]> part(ImportId id, int position);

    void dropFile(ImportId id);

    Optional<ContactImport> find(ImportId id);

    /** The import, locked until the transaction ends. */
    Optional<ContactImport> findForUpdate(ImportId id);

    /** The newest first: those behind the cursor, {@code limit} at most. */
    List<ContactImport> page(Optional<TimeCursor> after, int limit);

    /** Stores the import in place of what was there; with the first time, its file has arrived. */
    void update(ContactImport changed);

    /** Removes it with its file and its refused rows. */
    void delete(ImportId id);

    /** Of what was begun before then, those that were never checked or started, {@code limit} at most. */
    List<ImportId> abandoned(Instant then, int limit);

    /**
     * Takes the work that has waited longest. One import works at a time, so that two can't both bring the same person:
     * nothing is taken while somebody else's lease holds. The worker's own keeps it from nothing, so that it can go on
     * with what it had to leave.
     *
     * @param worker who takes it
     * @param until how long it is taken for, unless {@linkplain #renew renewed}
     */
    Optional<ImportId> take(String worker, Instant now, Instant until);

    /**
     * Takes it for longer.
     *
     * @return whether the worker still has it
     */
    boolean renew(ImportId id, String worker, Instant until);

    /** Lets others take what has become free. */
    void release(ImportId id);

    void refuse(ImportId id, List<RefusedRow> rows);

    /** Refused rows behind this one, in their order, {@code limit} at most. */
    List<RefusedRow> refused(ImportId id, long afterRow, int limit);

    void forgetRefused(ImportId id);

    /** Removes every refused row that mentions one of the contact's numbers or e-mail addresses. */
    void forgetMentions(Contact contact);
}
