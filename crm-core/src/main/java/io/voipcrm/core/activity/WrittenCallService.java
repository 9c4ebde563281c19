package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallLog;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.tx.Transactions;
import java.util.Optional;

/** Writes down calls that were made outside the system, with what was said in them. Thread-safe. */
public final class WrittenCallService {
    private final CallLog log;
    private final NoteService notes;
    private final Transactions transactions;

    public WrittenCallService(CallLog log, NoteService notes, Transactions transactions) {
        this.log = log;
        this.notes = notes;
        this.transactions = transactions;
    }

    /**
     * Writes the call down, and the actor's note of it: both or none.
     *
     * @param note blank for none
     * @return the new entry; empty, with nothing noted, when the provider's name for it is in the log already
     * @throws InvalidValueException when it would end in the future, or the note is too long
     */
    public Optional<Call> enter(Actor actor, ManualCall call, String note) {
        return transactions.required(() -> {
            Optional<Call> entered = log.enter(actor, call);
            if (!note.isBlank()) {
                entered.ifPresent(entry -> notes.replaceOfCall(actor, entry.id(), note.strip()));
            }
            return entered;
        });
    }
}
