package io.voipcrm.core.dialling;

import java.util.List;

/** Where the company's numbers are kept. Thread-safe; changes belong to the running transaction. */
public interface CompanyNumberRepository {
    /** The numbers in the order in which they were stored. */
    List<CompanyNumber> all();

    /**
     * Stores these numbers in place of the former ones.
     *
     * @param numbers no number twice
     */
    void replace(List<CompanyNumber> numbers);
}
