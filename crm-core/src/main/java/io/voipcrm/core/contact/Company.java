package io.voipcrm.core.contact;

/**
 * A company that contacts work for.
 *
 * @param version 1 for a new company, one more with every change
 */
public record Company(CompanyId id, long version, CompanyDetails details, Stamp created, Stamp updated) {
    public String name() {
        return details.name();
    }

    public CompanyRef ref() {
        return new CompanyRef(id, name());
    }

    /** The next version, with other details. */
    public Company changed(CompanyDetails changed, Stamp by) {
        return new Company(id, version + 1, changed, created, by);
    }
}
