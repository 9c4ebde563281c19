package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where companies are kept. Thread-safe; changes belong to the running transaction.
 *
 * <p>Names are unique, whatever case and accents: {@link #add} and {@link #update} throw {@link CompanyTakenException}
 * when another company has the name, also when two transactions try at once.
 */
public interface CompanyRepository {
    Company add(CompanyDetails details, Stamp created);

    /**
     * The companies of these names, made where there is none yet, in few statements, also when others make the same
     * ones at once. The keys are the names as given.
     */
    Map<String, CompanyRef> named(Collection<String> names, Stamp created);

    Optional<Company> find(CompanyId id);

    /** Those of the ids that exist, in the order of their ids. */
    List<Company> findAll(Collection<CompanyId> ids);

    /**
     * Stores the company in place of its former version.
     *
     * @return whether the stored one was the version before this; nothing is changed otherwise
     */
    boolean update(Company company);

    /**
     * Removes the company.
     *
     * @return whether it is gone; it stays while a contact belongs to it, even one in the trash
     */
    boolean delete(CompanyId id);

    /**
     * Companies whose name contains the text, in the order of their names, {@code limit} at most.
     *
     * @param after only those that come behind this company; absent for the first
     */
    List<Company> page(String text, Optional<Company> after, int limit);

    /** How many of the team's contacts belong to each of these; one without any is left out. */
    Map<CompanyId, Long> people(Collection<CompanyId> ids);
}
