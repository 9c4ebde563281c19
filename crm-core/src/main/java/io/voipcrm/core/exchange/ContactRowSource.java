package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import java.util.List;

/** Contacts as rows of a {@link ContactTable}, as many as there are. Thread-safe. */
public interface ContactRowSource {
    /** All that match, in the order asked for; a million of them fit into memory. */
    List<ContactId> matching(ContactFilter filter, ContactOrder order);

    /**
     * The rows of a few thousand contacts, in the order of their ids' list, without those who have gone since.
     *
     * @param trashed rows of contacts in the trash instead of the others
     * @param fieldKeys the company's own fields that have a column
     */
    List<List<String>> rows(List<ContactId> ids, boolean trashed, List<String> fieldKeys);
}
