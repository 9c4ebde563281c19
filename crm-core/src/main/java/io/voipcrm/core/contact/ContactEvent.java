package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;

/**
 * Something that has happened to contacts. Events name them and hold nothing of what is written down about them: the
 * log outlives a contact that is erased.
 */
public sealed interface ContactEvent extends CrmEvent {
    /** Who did it. */
    UserId by();

    record ContactCreated(ContactId contactId, UserId by) implements ContactEvent {}

    record ContactUpdated(ContactId contactId, UserId by) implements ContactEvent {}

    record ContactTrashed(ContactId contactId, UserId by) implements ContactEvent {}

    record ContactRestored(ContactId contactId, UserId by) implements ContactEvent {}

    record ContactErased(ContactId contactId, UserId by) implements ContactEvent {}

    /** One contact has taken the other's place. */
    record ContactsMerged(ContactId keptId, ContactId goneId, UserId by) implements ContactEvent {}

    /** Two contacts that were merged stand for themselves again. */
    record ContactsUnmerged(ContactId keptId, ContactId restoredId, UserId by) implements ContactEvent {}

    /** Many were added or changed at once. */
    record ContactsImported(long count, UserId by) implements ContactEvent {}

    record CompanyUpdated(CompanyId companyId, UserId by) implements ContactEvent {}
}
