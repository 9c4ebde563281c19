package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;

/** Everything that can be done with contacts. */
public record ContactServices(
        ContactService contacts,
        CompanyService companies,
        ContactTrash trash,
        ContactMerging merging,
        DuplicateFinding duplicates,
        ContactFieldService fields,
        ContactViewService views,
        PersonalDataService personalData) {
    /**
     * The services.
     *
     * @param own the company's own numbers, which no contact has
     * @param followers whatever keeps something of its own about contacts
     */
    public static ContactServices create(
            ContactBook book,
            OwnNumbers own,
            List<ContactFollower> followers,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        ContactWriting writing = new ContactWriting(book, own, clock);
        return new ContactServices(
                new ContactService(book, writing, own, access, transactions, events),
                new CompanyService(book, writing, access, transactions, events),
                new ContactTrash(book, writing, followers, access, transactions, events),
                new ContactMerging(book, writing, followers, access, transactions, events),
                new DuplicateFinding(book, access, transactions),
                new ContactFieldService(book.fields(), access, transactions),
                new ContactViewService(book.views(), access, transactions),
                new PersonalDataService(book, followers, access, transactions));
    }
}
