package io.voipcrm.core.contact;

/** Everything that is kept about contacts. */
public record ContactBook(
        ContactRepository contacts,
        CompanyRepository companies,
        ContactChanges changes,
        ContactFields fields,
        ContactViews views,
        ContactDuplicates duplicates,
        ContactMerges merges) {}
