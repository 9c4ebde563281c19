package io.voipcrm.core.exchange;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactFields;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.tx.Transactions;
import java.util.concurrent.Executor;

/** Gives contacts away as tables. Thread-safe. */
public final class ExportService {
    private final ContactRowSource source;
    private final ContactFields fields;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Executor ahead;

    /**
     * The service.
     *
     * @param ahead reads what comes next while somebody writes
     */
    public ExportService(
            ContactRowSource source,
            ContactFields fields,
            AccessPolicy access,
            Transactions transactions,
            Executor ahead) {
        this.source = source;
        this.fields = fields;
        this.access = access;
        this.transactions = transactions;
        this.ahead = ahead;
    }

    /** All contacts that match, with a column for each of the company's own fields, archived or not. */
    public ContactExport export(Actor actor, ContactFilter filter, ContactOrder order) {
        access.require(actor, Permission.EXPORT_CONTACTS);
        return transactions.required(() -> new ContactExport(
                new ContactTable(fields.all()),
                source.matching(filter, order),
                filter.trashed(),
                source,
                transactions,
                ahead));
    }
}
