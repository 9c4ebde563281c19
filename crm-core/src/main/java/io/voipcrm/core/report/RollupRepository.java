package io.voipcrm.core.report;

import java.time.Instant;
import java.util.Map;

/**
 * Where calls with customers that are over are kept added up, by quarter of an hour, agent, number, direction,
 * outcome and code, {@linkplain Share each agent's share} apart. A quarter of an hour is added up anew as a whole, so that nothing is ever counted twice or left out, whatever
 * has changed. Thread-safe; changes belong to the running transaction.
 */
public interface RollupRepository {
    /**
     * Notes that calls which began in the slot are over, or have changed. Those who note at once don't wait for each
     * other.
     *
     * @param due from when on it can be added up
     */
    void stale(int slot, Instant due);

    /** Notes every slot that has calls or sums, so that all is added up anew. */
    void allStale(Instant due);

    /**
     * Adds up anew what is noted and due. A slot in which somebody still wraps up is noted again. While one does this,
     * others who try do nothing.
     *
     * @param limit how many notes are worked off at most
     * @return how many were
     */
    int refresh(Instant now, int limit);

    /** The sums by the keys of the breakdown; what nothing belongs to is left out. */
    Map<String, Sums> sums(RollupQuery query);
}
