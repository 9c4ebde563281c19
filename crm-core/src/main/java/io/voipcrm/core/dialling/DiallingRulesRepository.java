package io.voipcrm.core.dialling;

import java.util.Optional;

/** Where the company's rules for dialling are kept. Thread-safe; changes belong to the running transaction. */
public interface DiallingRulesRepository {
    /** The rules; empty until some were saved. */
    Optional<DiallingRules> find();

    /** Stores the rules in place of the former ones. */
    void save(DiallingRules rules);
}
