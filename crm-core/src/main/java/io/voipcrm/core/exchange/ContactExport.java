package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.tx.Transactions;
import java.io.IOException;
import java.util.List;

/**
 * The contacts that matched a filter when the export began, each once and as it is when its turn comes. They are read
 * chunk by chunk: besides their ids one chunk is in memory, and no transaction stays open while it is written, however
 * slow the reader is. For one thread.
 */
public final class ContactExport {
    private static final int CHUNK = 2_000;

    private final ContactTable table;
    private final List<ContactId> ids;
    private final boolean trashed;
    private final ContactRowSource source;
    private final Transactions transactions;

    ContactExport(
            ContactTable table,
            List<ContactId> ids,
            boolean trashed,
            ContactRowSource source,
            Transactions transactions) {
        this.table = table;
        this.ids = ids;
        this.trashed = trashed;
        this.source = source;
        this.transactions = transactions;
    }

    /** Writes the header, then everybody. */
    public void writeTo(CsvWriter out) throws IOException {
        out.write(table.header());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<ContactId> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            for (List<String> row : transactions.required(() -> source.rows(chunk, trashed, table.fieldKeys()))) {
                out.write(row);
            }
        }
    }
}
